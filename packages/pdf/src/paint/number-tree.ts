import type {Reference} from 'pdfkit'
import type {Writer} from './create-writer.js'

/** Entries of one leaf. */
const mostEntries = 512

/**
 * Write a number tree whose keys are 0, 1, 2 and so on.
 *
 * @param ids
 *   Numbers of the objects, by key.
 * @param writer
 *   File.
 * @returns
 *   Root of the tree.
 * @see ISO 32000-1, 7.9.7
 */
export function numberTree(ids: readonly number[], {reserve, write}: Writer): Reference {
  const root = reserve()
  const leaves: string[] = []
  for (let start = 0; start < ids.length; start += mostEntries) {
    const entries = ids.slice(start, start + mostEntries)
    const last = start + entries.length - 1
    const leaf = reserve()
    const numbers = entries.map((id, index) => `${start + index} ${id} 0 R`).join(' ')
    write(leaf, `<</Limits[${start} ${last}]/Nums[${numbers}]>>`)
    leaves.push(`${leaf.id} 0 R`)
  }
  write(root, leaves.length > 0 ? `<</Kids[${leaves.join(' ')}]>>` : '<</Nums[]>>')
  return root
}
