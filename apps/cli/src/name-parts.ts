import {createHash} from 'node:crypto'
import {fileStem} from './file-stem.js'
import {nameKey} from './name-key.js'

/** A result to be named. */
export interface Nameable {
  /** Folders that it goes into, from the outermost; none if absent. */
  readonly folders?: readonly string[] | undefined
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
 *   Names without extension, in the order of the parts, all different; each
 *   after its folders, with slashes between.
 */
export function nameParts(parts: readonly Nameable[]): string[] {
  const plain = parts.map(part => nameOf(part))
  const byTitle = countBy(plain)
  const suffixed = parts.map((part, index) =>
    isUnique(byTitle, plain[index]) ? (plain[index] ?? '') : nameOf(part, [part.id])
  )
  const byName = countBy(suffixed)
  return parts.map((part, index) =>
    isUnique(byName, suffixed[index]) ? (suffixed[index] ?? '') : nameOf(part, [part.id, part.path])
  )
}

function nameOf({folders = [], title}: Nameable, ids: readonly string[] = []): string {
  const suffix = ids.length > 0 ? `-${hashOf(ids)}` : ''
  const stem = fileStem(title, suffix + extension) || 'untitled'
  return [...folders, stem + suffix].join('/')
}

function hashOf(ids: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 8)
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1)
  return counts
}

function isUnique(counts: ReadonlyMap<string, number>, name: string | undefined): boolean {
  return name !== undefined && counts.get(nameKey(name)) === 1
}
