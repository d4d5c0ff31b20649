import fc from 'fast-check'
import type {BlockContent, ListItem, PhrasingContent} from 'mdast'
import {arbitraryLine} from './arbitrary-line.js'

/** What blocks to make. */
export interface BlocksShape {
  /** Whether what GFM adds may be among them: tables, deletions. */
  readonly gfm: 'none' | 'some'
}

/** Make any blocks. */
export function arbitraryBlocks({gfm}: BlocksShape): fc.Arbitrary<BlockContent[]> {
  const line = arbitraryLine({
    marks: gfm === 'some' ? ['delete', 'emphasis', 'strong'] : ['emphasis', 'strong'],
    math: 'none'
  })
  const code = fc.array(
    fc.constantFrom('```', '~~~', '- a', '    a', '中', '# b', '\n', '|', '\ta')
  )
  const depth = fc.constantFrom(1, 2, 3, 4, 5, 6)

  const {blocks} = fc.letrec<{blocks: BlockContent[]; block: BlockContent; item: ListItem}>(
    tie => ({
      blocks: fc.array(tie('block'), {minLength: 1, maxLength: 4, depthIdentifier: 'blocks'}),
      item: fc
        .tuple(tie('blocks'), fc.boolean())
        .map(([children, spread]) => ({type: 'listItem', children, spread})),
      block: fc.oneof(
        {depthIdentifier: 'blocks', depthSize: 'small', withCrossShrink: true},
        {weight: 4, arbitrary: line.map(children => node({type: 'paragraph', children}))},
        {
          weight: 1,
          arbitrary: fc
            .tuple(depth, line)
            .map(([depth, children]) => node({type: 'heading', depth, children}))
        },
        {weight: 1, arbitrary: fc.constant(node({type: 'thematicBreak'}))},
        {weight: 1, arbitrary: code.map(parts => node({type: 'code', value: parts.join('')}))},
        ...(gfm === 'some' ? [{weight: 1, arbitrary: arbitraryTable(line)}] : []),
        {weight: 2, arbitrary: tie('blocks').map(children => node({type: 'blockquote', children}))},
        {
          weight: 4,
          arbitrary: fc
            .tuple(
              fc.array(tie('item'), {minLength: 1, maxLength: 3}),
              fc.boolean(),
              fc.nat(1000),
              fc.boolean()
            )
            .map(([children, ordered, start, spread]) =>
              node({type: 'list', children, ordered, start: ordered ? start : null, spread})
            )
        }
      )
    })
  )
  return blocks
}

function arbitraryTable(line: fc.Arbitrary<PhrasingContent[]>): fc.Arbitrary<BlockContent> {
  const cell = line.map(children => ({type: 'tableCell', children}))
  const row = fc
    .array(cell, {minLength: 1, maxLength: 3})
    .map(children => ({type: 'tableRow', children}))
  return fc
    .array(row, {minLength: 1, maxLength: 3})
    .map(children => node({type: 'table', children}))
}

/** Name a literal for what it is: types are too narrow for what is made here. */
function node(value: object): BlockContent {
  return value as BlockContent
}
