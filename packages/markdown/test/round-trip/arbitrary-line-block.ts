import fc from 'fast-check'
import type {PhrasingContent, RootContent, TableRow} from 'mdast'

/** Text that means something to Markdown beside other text. */
const pieces = [
  ...'a中，“）!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ 1\u3000😀',
  ...[']:', ']: b', '](', '<b', '&amp', 'http://a.cn', 'www.a.cn', '- ', '1. ', '# ', '[x] '],
  ...['~~', '**', '$$', '```', '|-', '\\\\']
]

/** Types of what stands in a line beside text; `tag` is a tag of HTML. */
const types = [
  ...['break', 'inlineCode', 'inlineMath', 'tag', 'image', 'footnoteReference', 'strong'],
  ...['emphasis', 'delete', 'underline', 'superscript', 'subscript', 'link']
]

const tags = ['<b>', '</b>', '<kbd>', '</kbd>']

/** The blocks that a line can stand in. */
const holders: ReadonlyArray<(line: PhrasingContent[]) => RootContent> = [
  paragraph,
  paragraph,
  children => ({type: 'heading', depth: 2, children}),
  children => ({type: 'table', children: [row(children, []), row(children)]}),
  children => {
    const checked = children.length > 2 ? true : null
    return {type: 'list', children: [{type: 'listItem', checked, children: [paragraph(children)]}]}
  },
  children => ({type: 'blockquote', children: [paragraph(children)]})
]

/**
 * Make any block of one line, crowded with signs and marks.
 *
 * Each is made of few pieces of text and few types, so that those meet that
 * mean something together; no line is as likely in a whole tree.
 */
export function arbitraryLineBlock(): fc.Arbitrary<RootContent> {
  const few = (items: readonly string[], maxLength: number) =>
    fc.uniqueArray(fc.constantFrom(...items), {minLength: 1, maxLength, size: 'max'})
  const line = fc.tuple(few(pieces, 4), few(types, 3)).chain(([pieces, types]) => {
    const parts = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 3})
    return lineOf(
      parts.map(values => values.join('')),
      types,
      2
    )
  })
  return fc.tuple(line, fc.constantFrom(...holders)).map(([line, hold]) => hold(line))
}

function lineOf(
  value: fc.Arbitrary<string>,
  types: readonly string[],
  depth: number
): fc.Arbitrary<PhrasingContent[]> {
  const text = fc.record({type: fc.constant('text'), value})
  const children = depth > 0 ? lineOf(value, types, depth - 1) : fc.tuple(text)
  const title = fc.option(value, {nil: null, freq: 1})
  const url = fc.oneof(fc.constantFrom('b', 'http://a.cn', 'c|d'), value)
  const fields: Readonly<Record<string, object>> = {
    break: {},
    footnoteReference: {identifier: fc.constant('a')},
    image: {url, alt: value, title},
    inlineCode: {value},
    inlineMath: {value},
    link: {url, title, children}
  }
  const nodes = types.map(type =>
    type === 'tag'
      ? fc.record({type: fc.constant('html'), value: fc.constantFrom(...tags)})
      : fc.record({type: fc.constant(type), ...(fields[type] ?? {children})})
  )
  // Types of mdast do not foresee all that is made here, which is the point of it.
  return fc.array(fc.oneof(text, ...nodes), {
    minLength: 1,
    maxLength: 4
  }) as unknown as fc.Arbitrary<PhrasingContent[]>
}

function paragraph(children: PhrasingContent[]): RootContent & {type: 'paragraph'} {
  return {type: 'paragraph', children}
}

function row(...cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map(children => ({type: 'tableCell', children}))}
}
