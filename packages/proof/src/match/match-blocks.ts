import type {FlatText} from './flat-text.js'
import {claim, type Matching} from './matching.js'

/** A block of this length is known by its text, wherever it stands. */
const minLength = 8

/** What a `Map` holds at most. */
const maxEntries = 2 ** 24 - 1

/**
 * Find blocks that are whole in both texts, in whatever order; the first of
 * equal ones first.
 *
 * @param isSoft
 *   Tells of which wanted characters a block may be without.
 * @param choice
 *   `sure` for blocks that are long, or the only ones with their text: of
 *   several `1` in a table it is their place that tells them apart.
 */
export function matchBlocks(
  matching: Matching,
  wanted: FlatText,
  got: FlatText,
  isSoft: Uint8Array,
  choice: 'all' | 'sure'
): void {
  const heads = new Map<string, number>()
  const nexts = new Int32Array(got.starts.length).fill(-1)
  for (let block = got.starts.length - 2; block >= 0; block--) {
    const text = textAt(got, block)
    if (!isFree(matching.used, got, block)) continue
    if (heads.size >= maxEntries && !heads.has(text)) continue
    nexts[block] = heads.get(text) ?? -1
    heads.set(text, block)
  }

  const counts = choice === 'sure' ? countShort(wanted) : undefined
  const isSure = (text: string) =>
    text.length >= minLength || (counts?.get(text) === 1 && nexts[heads.get(text) ?? 0] === -1)
  const take = (text: string): number | undefined => {
    const block = heads.get(text) ?? -1
    if (block === -1) return undefined
    heads.set(text, nexts[block] ?? -1)
    return got.starts[block]
  }
  for (let block = 0; block + 1 < wanted.starts.length; block++) {
    const from = wanted.starts[block] ?? 0
    const text = textAt(wanted, block)
    if ((counts && !isSure(text)) || !isOpen(matching.places, wanted, block)) continue
    const place = take(text)
    if (place !== undefined) {
      claim(matching, from, place, text.length)
      continue
    }
    const hard = indexesOf(isSoft, from, from + text.length)
    const firm = hard?.map(index => text[index - from]).join('')
    const firmPlace = firm ? take(firm) : undefined
    if (firmPlace === undefined) continue
    for (const [offset, index] of (hard ?? []).entries()) {
      claim(matching, index, firmPlace + offset, 1)
    }
  }
}

function isFree(used: Uint8Array, {starts}: FlatText, block: number): boolean {
  for (let index = starts[block] ?? 0; index < (starts[block + 1] ?? 0); index++) {
    if (used[index] === 1) return false
  }
  return true
}

function isOpen(places: Int32Array, {starts}: FlatText, block: number): boolean {
  for (let index = starts[block] ?? 0; index < (starts[block + 1] ?? 0); index++) {
    if (places[index] !== -1) return false
  }
  return true
}

function countShort(flat: FlatText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let block = 0; block + 1 < flat.starts.length; block++) {
    const text = textAt(flat, block)
    if (text.length < minLength) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

function textAt({text, starts}: FlatText, block: number): string {
  return text.slice(starts[block], starts[block + 1])
}

/** Get the characters that are not soft; `undefined` if all are. */
function indexesOf(isSoft: Uint8Array, from: number, to: number): number[] | undefined {
  const hard: number[] = []
  for (let index = from; index < to; index++) if (isSoft[index] === 0) hard.push(index)
  return hard.length === to - from ? undefined : hard
}
