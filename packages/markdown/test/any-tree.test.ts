import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {arbitraryLineBlock} from './round-trip/arbitrary-line-block.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {findDifference} from './round-trip/find-difference.js'
import {tries} from './round-trip/tries.js'

const {runs, timeout} = tries(1000)

/** Layouts that break lines elsewhere, or spell them otherwise. */
const layouts = [
  {},
  {wrap: 'sentence', links: 'reference', bullet: '*', fence: '~'},
  {wrap: 3, links: 'reference', bullet: '+'},
  {wrap: 1, bullet: '*'},
  {emphasis: 'html', links: 'reference'}
] as const

const note: RootContent = {
  type: 'footnoteDefinition',
  identifier: 'a',
  children: [{type: 'paragraph', children: [{type: 'text', value: 'n'}]}]
}

describe.each(['gfm', 'commonmark'] as const)('%s', flavour => {
  it('should read the same from any tree', {timeout}, () => {
    fc.assert(
      fc.property(arbitraryTree({nesting: 'any'}), nodes => {
        expect(findDifference(bookOf(...nodes), {}, [flavour])).toBeUndefined()
      }),
      runs
    )
  })

  it('should read the same from any line, however it is laid out', {timeout}, () => {
    fc.assert(
      fc.property(arbitraryLineBlock(), fc.constantFrom(...layouts), (block, layout) => {
        expect(findDifference(bookOf(block, note), layout, [flavour])).toBeUndefined()
      }),
      runs
    )
  })
})
