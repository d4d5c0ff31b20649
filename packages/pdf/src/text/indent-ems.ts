/**
 * Tell how far first lines are indented.
 *
 * @param lang
 *   Language of the text, as a BCP 47 tag; Chinese if not known.
 * @returns
 *   Width in em: two Han in Chinese, one in Japanese and in other languages.
 * @see https://www.w3.org/TR/clreq/#paragraph_indent
 * @see https://www.w3.org/TR/jlreq/#line_head_indent_at_the_beginning_of_paragraphs
 */
export function indentEms(lang: string | undefined): 1 | 2 {
  return lang === undefined || /^(?:zh|yue|wuu|nan|hak|gan|hsn|cdo|lzh)\b/i.test(lang) ? 2 : 1
}
