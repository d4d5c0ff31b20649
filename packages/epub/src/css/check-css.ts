import {AnswerbookError} from '@answerbook/core/exporting'

/**
 * Check that a style sheet can stand in a book: that it can be read, and that
 * it reaches nothing outside of itself.
 *
 * @param css
 *   Style sheet of the caller.
 * @throws
 *   `AnswerbookError` with code `option-invalid`, which names line and column.
 * @see https://www.w3.org/TR/epub-33/#sec-css
 */
export async function checkCss(css: string): Promise<void> {
  // Most books need no parser of style sheets.
  const [{default: parse}, {tokenize}, {ident}] = await Promise.all([
    import('css-tree/parser'),
    import('css-tree/tokenizer'),
    import('css-tree/utils')
  ])
  parse(css, {
    onParseError: ({message, line, column}) => {
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
}

function refusal(expected: string, got: string): AnswerbookError {
  return new AnswerbookError('option-invalid', `Expected \`css\` that ${expected}, got ${got}`)
}
