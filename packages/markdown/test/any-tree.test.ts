import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {findDifference} from './round-trip/find-difference.js'

// More of them by `FUZZ_RUNS`, the same again by `FUZZ_SEED`: the seed is told when one fails.
const {FUZZ_RUNS, FUZZ_SEED} = process.env
const numRuns = Number(FUZZ_RUNS ?? 1000)
const seed = FUZZ_SEED === undefined ? {} : {seed: Number(FUZZ_SEED)}

it('reads the same from any tree', {timeout: 60_000 + numRuns * 20}, () => {
  fc.assert(
    fc.property(arbitraryTree({nesting: 'any'}), nodes => {
      expect(findDifference(bookOf(...nodes))).toBeUndefined()
    }),
    {numRuns, ...seed}
  )
})
