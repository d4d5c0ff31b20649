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
  ']:',
  ']: b',
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

const urls = [
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
]

const identifiers = ['a', 'b', 'A', '1', ' ']

/** Types that a tree may do without. */
const types = [
  ...['break', 'inlineCode', 'inlineMath', 'html', 'image', 'imageReference', 'footnoteReference'],
  ...['strong', 'emphasis', 'delete', 'underline', 'superscript', 'subscript', 'link'],
  ...['linkReference', 'mention', 'thematicBreak', 'math', 'yaml', 'code', 'definition', 'heading'],
  ...['blockquote', 'figure', 'list', 'table', 'footnoteDefinition', 'caption', 'unknown']
]

/** Types that others need to hold something. */
const always = ['text', 'paragraph', 'listItem', 'tableRow', 'tableCell']

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
 *
 * Most trees are made of few pieces of text and few types of nodes, each as
 * often as the other, so that those meet that mean something together.
 */
export function arbitraryTree(shape: TreeShape): fc.Arbitrary<RootContent[]> {
  const some = <Item>(items: readonly Item[], maxLength: number) =>
    fc.uniqueArray(fc.constantFrom(...items), {minLength: 1, maxLength, size: 'max'})
  const few = fc
    .tuple(some(pieces, 6), some(types, 5), some(identifiers, 2))
    .chain(([pieces, types, identifiers]) => treeOf({pieces, types, identifiers}, shape))
  return fc.oneof(
    {weight: 1, arbitrary: treeOf({pieces, types, identifiers}, shape)},
    {weight: 3, arbitrary: few}
  )
}

function treeOf(
  palette: Readonly<Record<'identifiers' | 'pieces' | 'types', readonly string[]>>,
  {nesting}: TreeShape
): fc.Arbitrary<RootContent[]> {
  const known = new Set([...palette.types, ...always])
  const isFew = palette.types !== types
  const identifier = fc.constantFrom(...palette.identifiers)
  const texts = fc.array(fc.constantFrom(...palette.pieces), {maxLength: 5, size: 'max'})
  const value = fc.oneof(
    {weight: 6, arbitrary: texts.map(parts => parts.join(''))},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}
  )
  const url = fc.oneof(fc.constantFrom(...urls), value)
  const maybe = fc.option(value, {nil: null})

  const {blocks, nodes} = fc.letrec<Lists>(tie => {
    const of = (weight: number, types: readonly string[], fields = {}) => {
      const used = types.filter(type => known.has(type))
      if (used.length === 0) return []
      return [
        {
          weight: isFew ? 1 : weight,
          arbitrary: fc.record({type: fc.constantFrom(...used), ...fields})
        }
      ]
    }
    const holding = (list: keyof Lists) => ({children: tie(nesting === 'any' ? 'nodes' : list)})
    const line = holding('line')
    const inline = [
      ...of(12, ['text'], {value}),
      ...of(1, ['break']),
      ...of(1, ['inlineCode', 'inlineMath', 'html'], {value}),
      ...of(1, ['image'], {url, alt: maybe, title: maybe}),
      ...of(1, ['footnoteReference', 'imageReference'], {identifier, alt: maybe}),
      ...of(8, ['strong', 'emphasis', 'delete'], line),
      ...of(2, ['underline', 'superscript', 'subscript'], line),
      ...of(3, ['link'], {url, title: maybe, ...line}),
      ...of(1, ['linkReference'], {identifier, ...line}),
      ...of(1, ['mention'], {url, ...line})
    ]
    const flow = [
      ...of(1, ['thematicBreak']),
      ...of(1, ['math', 'html', 'yaml'], {value}),
      ...of(1, ['code'], {lang: fc.constantFrom(null, 'js', 'c++', 'a b'), value}),
      ...of(1, ['definition'], {identifier, url, title: maybe}),
      ...of(8, ['paragraph'], line),
      ...of(2, ['heading'], {depth: fc.integer({min: 1, max: 6}), ...line}),
      ...of(3, ['blockquote', 'figure'], holding('blocks')),
      ...of(4, ['list'], {
        ordered: fc.boolean(),
        start: fc.constantFrom(null, 0, 7, 1e9),
        ...holding('items')
      }),
      ...of(2, ['table'], {
        align: fc.array(fc.constantFrom(null, 'left', 'center', 'right')),
        ...holding('rows')
      }),
      ...of(1, ['footnoteDefinition'], {identifier, ...holding('blocks')})
    ]
    const item = of(4, ['listItem'], {
      checked: fc.constantFrom(null, true, false),
      spread: fc.boolean(),
      ...holding('blocks')
    })
    const row = of(2, ['tableRow'], holding('cells'))
    const cell = of(2, ['tableCell'], line)
    const list = (...among: Array<fc.WeightedArbitrary<object>>) =>
      fc.array(
        fc.oneof(
          {depthIdentifier: 'tree', depthSize: 'small', withCrossShrink: true},
          {weight: 1, arbitrary: fc.constant({type: 'text', value: '字'})},
          ...among
        ),
        {maxLength: 4, depthIdentifier: 'tree', size: 'max'}
      )
    const only = (among: Array<fc.WeightedArbitrary<object>>) =>
      fc.array(fc.oneof(...among), {maxLength: 3, depthIdentifier: 'tree', size: 'max'})
    return {
      blocks: list(...flow),
      cells: only(cell),
      items: only(item),
      line: list(...inline),
      nodes: list(
        ...[...inline, ...flow, ...item, ...row, ...cell],
        ...of(1, ['caption', 'unknown'], line)
      ),
      rows: only(row)
    }
  })
  // Types of mdast do not foresee all that is made here, which is the point of it.
  const tree = (nesting === 'any' ? nodes : blocks) as unknown as fc.Arbitrary<RootContent[]>
  if (!isFew) return tree
  // What references refer to is there, or they would be text.
  const [id = ''] = palette.identifiers
  const ends = fc.constantFrom<RootContent[][]>(
    [],
    [{type: 'definition', identifier: id, url: 'https://b.cn/'}],
    [{type: 'footnoteDefinition', identifier: id, children: []}]
  )
  return fc.tuple(tree, ends).map(parts => parts.flat())
}
