import fc from 'fast-check'
import type {RootContent} from 'mdast'

/** Text that means something to Markdown, alone or beside other text. */
const pieces = [
  ...'中文强调aZ09，。！？“”（）《》—…～￥',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...' \t\n\r\0\u0007\u0085\u00A0\u200B\u2028\u3000\uD800\uDC00\uFEFF\uFFFE\uFFFD',
  ...'😀𠮷™→',
  'é',
  '---',
  '***',
  '1.',
  '1)',
  '999999999.',
  '#',
  '# ',
  '>',
  '> ',
  '- ',
  '    ',
  '===',
  '|--|',
  '| a |\n|---|',
  '[a]: b',
  '[^1]: b',
  '[^1]',
  '- [ ]',
  '[x] ',
  '```',
  '~~~',
  '$$',
  '**',
  '__',
  '~~',
  '](x)',
  '![a](b)',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<br>',
  '<script>',
  '<table>',
  '&amp;',
  '&#0;',
  '{{',
  '{%',
  'http://a.cn/b',
  'https://a.cn.',
  'www.a.cn',
  'a@b.cn',
  '\n\n',
  '\\\n',
  '  \n'
]

const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), {maxLength: 5, size: 'max'})
      .map(parts => parts.join(''))
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}
)

const url = fc.oneof(
  fc.constantFrom(
    'https://a.cn/',
    'https://a.cn/(b',
    'https://a.cn/?a=1&copy;=2',
    '/b c',
    'http://www.a.cn',
    'mailto:a@b.cn',
    'javascript:x',
    '#',
    'a|b',
    ''
  ),
  value
)

const maybe = fc.option(value, {nil: null})
const identifier = fc.constantFrom('a', 'b', 'A', '1', ' ')

const inlineLeaves: ReadonlyArray<fc.Arbitrary<object>> = [
  fc.constant({type: 'break'}),
  fc.record({type: fc.constantFrom('inlineCode', 'inlineMath', 'html'), value}),
  fc.record({type: fc.constant('image'), url, alt: maybe, title: maybe}),
  fc.record({type: fc.constantFrom('footnoteReference', 'imageReference'), identifier, alt: maybe})
]
const blockLeaves: ReadonlyArray<fc.Arbitrary<object>> = [
  fc.constant({type: 'thematicBreak'}),
  fc.record({type: fc.constantFrom('math', 'html', 'yaml'), value}),
  fc.record({type: fc.constant('code'), lang: fc.constantFrom(null, 'js', 'c++', 'a b'), value}),
  fc.record({type: fc.constant('definition'), identifier, url, title: maybe})
]

/** Lists of nodes, by what they may hold. */
type Lists = Readonly<Record<'blocks' | 'cells' | 'items' | 'line' | 'nodes' | 'rows', object[]>>

/** What trees to make. */
export interface TreeShape {
  /** Whether each node stands where mdast allows it, or anywhere. */
  readonly nesting: 'any' | 'mdast'
}

/**
 * Make any tree, also such as no document gives: nodes of nothing, neighbours
 * of one kind, marks and links in each other, broken strings.
 */
export function arbitraryTree({nesting}: TreeShape): fc.Arbitrary<RootContent[]> {
  const {blocks, nodes} = fc.letrec<Lists>(tie => {
    const holding = (list: keyof Lists) => tie(nesting === 'any' ? 'nodes' : list)
    const of = (weight: number, list: keyof Lists, types: readonly string[], fields = {}) => ({
      weight,
      arbitrary: fc.record({type: fc.constantFrom(...types), ...fields, children: holding(list)})
    })
    const inline = [
      {weight: 12, arbitrary: fc.record({type: fc.constant('text'), value})},
      ...inlineLeaves.map(arbitrary => ({weight: 1, arbitrary})),
      of(8, 'line', ['strong', 'emphasis', 'delete']),
      of(2, 'line', ['underline', 'superscript', 'subscript']),
      of(3, 'line', ['link'], {url, title: maybe}),
      of(1, 'line', ['linkReference'], {identifier}),
      of(1, 'line', ['mention'], {url})
    ]
    const flow = [
      ...blockLeaves.map(arbitrary => ({weight: 1, arbitrary})),
      of(8, 'line', ['paragraph']),
      of(2, 'line', ['heading'], {depth: fc.integer({min: 1, max: 6})}),
      of(3, 'blocks', ['blockquote', 'figure']),
      of(4, 'items', ['list'], {ordered: fc.boolean(), start: fc.constantFrom(null, 0, 7, 1e9)}),
      of(2, 'rows', ['table'], {align: fc.array(fc.constantFrom(null, 'left', 'center', 'right'))}),
      of(1, 'blocks', ['footnoteDefinition'], {identifier})
    ]
    const item = of(4, 'blocks', ['listItem'], {
      checked: fc.constantFrom(null, true, false),
      spread: fc.boolean()
    })
    const row = of(2, 'cells', ['tableRow'])
    const cell = of(2, 'line', ['tableCell'])
    const list = (...among: Array<fc.WeightedArbitrary<object>>) =>
      fc.array(
        fc.oneof(
          {depthIdentifier: 'tree', depthSize: 'small', withCrossShrink: true},
          {weight: 1, arbitrary: fc.constant({type: 'text', value: '字'})},
          ...among
        ),
        {maxLength: 4, depthIdentifier: 'tree', size: 'max'}
      )
    const only = ({arbitrary}: fc.WeightedArbitrary<object>) =>
      fc.array(arbitrary, {maxLength: 3, depthIdentifier: 'tree', size: 'max'})
    return {
      blocks: list(...flow),
      cells: only(cell),
      items: only(item),
      line: list(...inline),
      nodes: list(...inline, ...flow, item, row, cell, of(1, 'line', ['caption', 'unknown'])),
      rows: only(row)
    }
  })
  // Types of mdast do not foresee all that is made here, which is the point of it.
  return (nesting === 'any' ? nodes : blocks) as unknown as fc.Arbitrary<RootContent[]>
}
