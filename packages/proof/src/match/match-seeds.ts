import {claim, type Matching} from './matching.js'

/** A run of this length is found wherever it is. */
const seedLength = 8

/** How many places of one hash are looked at. */
const maxTries = 16

const base = 0x01000193
const leaving = power(base, seedLength - 1)

/** Places of free seeds by hash: the first of each bucket, and the next of each place. */
interface SeedTable {
  readonly heads: Int32Array
  readonly nexts: Int32Array
}

/**
 * Find runs of eight characters and more that stand in another order.
 *
 * Hashes of the free runs of one text are looked up for each place of the
 * other, so that both are gone through once.
 */
export function matchSeeds(matching: Matching): void {
  const {wanted, got, places, used} = matching
  const isWanted = (index: number) => places[index] === -1
  const isFree = (index: number) => used[index] === 0
  if (countSeeds(wanted, isWanted) === 0) return
  const seeds = countSeeds(got, isFree)
  if (seeds === 0) return

  const size = 2 ** Math.ceil(Math.log2(2 * seeds))
  const table = {
    heads: new Int32Array(size).fill(-1),
    nexts: new Int32Array(got.length).fill(-1)
  }
  const tails = new Int32Array(size).fill(-1)
  eachSeed(got, isFree, (place, hash) => {
    const bucket = hash & (size - 1)
    const tail = tails[bucket] ?? -1
    if (tail === -1) table.heads[bucket] = place
    else table.nexts[tail] = place
    tails[bucket] = place
  })

  let expected = 0
  eachSeed(wanted, isWanted, (from, hash) => {
    const place = choose(matching, from, hash & (size - 1), table, expected)
    if (place === undefined) return
    const isSame = (offset: number) =>
      isWanted(from + offset) &&
      isFree(place + offset) &&
      wanted[from + offset] === got[place + offset]
    let start = 0
    let end = seedLength
    while (isSame(start - 1)) start--
    while (isSame(end)) end++
    claim(matching, from + start, place + start, end - start)
    expected = place + end
  })
}

/** Choose a place for a seed: the first behind the last one found, else the first. */
function choose(
  {wanted, got, used}: Matching,
  from: number,
  bucket: number,
  {heads, nexts}: SeedTable,
  expected: number
): number | undefined {
  const isTaken = (place: number) => used[place] === 1 || used[place + seedLength - 1] === 1
  // What serves already stays taken, so that no place is passed over twice.
  while (heads[bucket] !== -1 && isTaken(heads[bucket] ?? 0)) {
    heads[bucket] = nexts[heads[bucket] ?? 0] ?? -1
  }
  const seed = wanted.slice(from, from + seedLength)
  let first: number | undefined
  let place = heads[bucket] ?? -1
  for (let tries = 0; place !== -1 && tries < maxTries; tries++) {
    if (!isTaken(place) && got.startsWith(seed, place)) {
      if (place >= expected) return place
      first ??= place
    }
    place = nexts[place] ?? -1
  }
  return first
}

function countSeeds(text: string, isOpen: (index: number) => boolean): number {
  let count = 0
  let length = 0
  for (let index = 0; index < text.length; index++) {
    length = isOpen(index) ? length + 1 : 0
    if (length >= seedLength) count++
  }
  return count
}

/** Go through the runs of eight open characters, with a hash that is rolled on. */
function eachSeed(
  text: string,
  isOpen: (index: number) => boolean,
  visit: (start: number, hash: number) => void
): void {
  let hash = 0
  let length = 0
  for (let index = 0; index < text.length; index++) {
    if (!isOpen(index)) {
      length = 0
      hash = 0
      continue
    }
    if (length >= seedLength) {
      hash = (hash - Math.imul(text.charCodeAt(index - seedLength), leaving)) | 0
    }
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0
    length++
    if (length >= seedLength && isOpen(index - seedLength + 1)) {
      visit(index - seedLength + 1, mix(hash))
    }
  }
}

/** Spread a hash over its lower bits, which choose the bucket. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function power(value: number, exponent: number): number {
  let result = 1
  for (let count = 0; count < exponent; count++) result = Math.imul(result, value)
  return result
}
