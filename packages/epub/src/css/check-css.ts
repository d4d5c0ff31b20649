import {AnswerbookError} from '@answerbook/core/exporting'
import {isTooNew} from './is-too-new.js'

/** Stands behind the style sheet, where nothing may be open any more. */
const end = '\np {}'

/**
 * Check that a style sheet can stand in a book: that it can be read, also by
 * what knows CSS 3 and no more, and that it reaches nothing outside of itself.
 *
 * @param css
 *   Style sheet of the caller.
 * @throws
 *   `AnswerbookError` with code `option-invalid`, which names line and column.
 * @see https://www.w3.org/TR/epub-33/#sec-css
 */
export async function checkCss(css: string): Promise<void> {
  // Most books need no parser of style sheets.
  const [{default: parse}, {default: walk}, {tokenize}, {ident}] = await Promise.all([
    import('css-tree/parser'),
    import('css-tree/walker'),
    import('css-tree/tokenizer'),
    import('css-tree/utils')
  ])
  const tree = parse(css + end, {
    positions: true,
    onParseError: ({message, line, column, offset}) => {
      if (offset > css.length) throw unclosed()
      throw refusal(`can be read (${message})`, `line ${line}, column ${column}`)
    }
  })
  tokenize(css, (_, start, end) => {
    // Every letter of a name may be written as its number.
    const token = ident.decode(css.slice(start, end))
    if (!/^@import$|^(?:url|src|(?:-\w+-)?image(?:-set)?)\(/i.test(token)) return
    const lines = css.slice(0, start).split('\n')
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    throw refusal('imports no other and has no addresses', `\`${token}\` in ${place}`)
  })
  walk(tree, node => {
    if (!isTooNew(node)) return
    const {line = 1, column = 1} = node.loc?.start ?? {}
    const expected = 'has no rules in rules, lists of selectors in selectors, or blocks as values'
    throw refusal(expected, `line ${line}, column ${column}`)
  })
  const last = tree.type === 'StyleSheet' ? tree.children.last : undefined
  if (last?.loc?.start.offset !== css.length + 1) throw unclosed()
}

function unclosed(): AnswerbookError {
  return refusal('closes what it opens', 'one that ends in a block, a string or a comment')
}

function refusal(expected: string, got: string): AnswerbookError {
  return new AnswerbookError('option-invalid', `Expected \`css\` that ${expected}, got ${got}`)
}
