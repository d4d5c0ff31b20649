import type {SaxesParser} from 'saxes'

/** The attributes of a row by name. */
export type Row = Readonly<Record<string, string>>

/** A row that could be read, or why it could not. */
export type ParsedRow = {readonly row: Row} | {readonly reason: string}

/**
 * Read the attributes of a row.
 *
 * @param xml
 *   The row, from `<` to `>`.
 * @param Parser
 *   The parser, which is loaded where it is needed.
 */
export function parseRow(xml: string, Parser: typeof SaxesParser): ParsedRow {
  const parser = new Parser({})
  let reason: string | undefined
  let row: Row | undefined
  parser.on('error', error => {
    if (row === undefined) reason ??= error.message
  })
  parser.on('opentag', ({attributes}) => {
    row ??= attributes
  })
  parser.write(xml.replace(forbidden, '\uFFFD'))
  return row && reason === undefined ? {row} : {reason: reason ?? 'it does not end'}
}

/**
 * Characters, and references to them, that XML does not have and old posts do.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
const forbidden =
  /(?![\t\n\r\x7F-\x9F])[\p{Cc}\uFFFE\uFFFF]|&#x0*(?:[0-8bcef]|1[\da-f]|d[89a-f][\da-f]{2}|fff[ef]);|&#0*(?:[0-8]|1[124-9]|2\d|3[01]);/giu
