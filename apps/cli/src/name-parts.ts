import {createHash} from 'node:crypto'
import {fileStem} from './file-stem.js'

/** A result to be named. */
export interface Nameable {
  readonly title: string
  /** Stable id of what is in it. */
  readonly id: string
  /** Where it comes from: tells two copies of one text apart. */
  readonly path: string
}

/** Room for the longest extension, `.epub` and `.json`. */
const extension = '.epub'

/**
 * Name files from their titles.
 *
 * Equal titles all get a suffix from their ids, so that no name depends on the
 * order of the inputs. Names that differ in case alone count as equal: on many
 * file systems they are.
 *
 * @returns
 *   Names without extension, in the order of the parts, all different.
 */
export function nameParts(parts: readonly Nameable[]): string[] {
  const titles = parts.map(({title}) => fileStem(title, extension) || 'untitled')
  const byTitle = countBy(titles)
  const suffixed = parts.map(({title, id}, index) =>
    isUnique(byTitle, titles[index]) ? (titles[index] ?? '') : withSuffix(title, [id])
  )
  const byName = countBy(suffixed)
  return parts.map(({title, id, path}, index) =>
    isUnique(byName, suffixed[index]) ? (suffixed[index] ?? '') : withSuffix(title, [id, path])
  )
}

function withSuffix(title: string, ids: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 8)
  const suffix = `-${hash}`
  return (fileStem(title, suffix + extension) || 'untitled') + suffix
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1)
  return counts
}

function isUnique(counts: ReadonlyMap<string, number>, name: string | undefined): boolean {
  return name !== undefined && counts.get(key(name)) === 1
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
