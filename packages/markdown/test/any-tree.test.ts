import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {findDifference} from './round-trip/find-difference.js'
import {tries} from './round-trip/tries.js'

const {runs, timeout} = tries(1000)

it('reads the same from any tree', {timeout}, () => {
  fc.assert(
    fc.property(arbitraryTree({nesting: 'any'}), nodes => {
      expect(findDifference(bookOf(...nodes))).toBeUndefined()
    }),
    runs
  )
})
