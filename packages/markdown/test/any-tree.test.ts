import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {findDifference} from './round-trip/find-difference.js'

// The same trees each time; more of them by `FUZZ_RUNS`, others by `FUZZ_SEED`.
const {FUZZ_RUNS, FUZZ_SEED = 1} = process.env
const numRuns = Number(FUZZ_RUNS ?? 1000)
const seed = {seed: Number(FUZZ_SEED)}

it('reads the same from any tree', {timeout: 60_000 + numRuns * 20}, () => {
  fc.assert(
    fc.property(arbitraryTree({nesting: 'any'}), nodes => {
      expect(findDifference(bookOf(...nodes))).toBeUndefined()
    }),
    {numRuns, ...seed}
  )
})
