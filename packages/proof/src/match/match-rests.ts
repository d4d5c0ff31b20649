import {claim, type Matching} from './matching.js'

/** Find short runs that are left over whole in both texts. */
export function matchRests(matching: Matching): void {
  const {wanted, got, places, used} = matching
  const rests = new Map<string, number[]>()
  for (const [start, end] of runsOf(got.length, index => used[index] === 0)) {
    const text = got.slice(start, end)
    const known = rests.get(text)
    if (known) known.push(start)
    else rests.set(text, [start])
  }
  for (const [start, end] of runsOf(wanted.length, index => places[index] === -1)) {
    const place = rests.get(wanted.slice(start, end))?.pop()
    if (place !== undefined) claim(matching, start, place, end - start)
  }
}

function* runsOf(
  length: number,
  isOpen: (index: number) => boolean
): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < length; start++) {
    if (!isOpen(start)) continue
    let end = start
    while (end < length && isOpen(end)) end++
    yield [start, end]
    start = end
  }
}
