import type {Piece} from '../source-text.js'
import type {Part, Split} from './split.js'

/**
 * Part a text into words and TeX, as MathJax finds it in pages.
 *
 * @see https://docs.mathjax.org/en/latest/input/tex/delimiters.html
 */
export const splitTex: Split = text => {
  const parts: Part[] = []
  let done = 0
  for (const {0: found, index} of text.matchAll(tex)) {
    if (index > done) parts.push([text.slice(done, index), undefined])
    parts.push(found === '\\' ? [found, 'markup'] : [found, undefined, 'tex'])
    done = index + found.length
  }
  if (done < text.length) parts.push([text.slice(done), undefined])
  return parts
}

/**
 * A backslash that keeps a dollar a dollar, or a formula. Each stops where
 * another begins, so that a text is gone through once.
 */
const tex =
  /\\(?=\$)|(?<!\\)\$\$[^$]{1,2000}\$\$|(?<!\\)\$(?=\S)(?:[^$\\]|\\.){1,2000}(?<!\s)\$(?!\d)|\\\((?:[^\\]|\\[^()]){1,2000}\\\)|\\\[(?:[^\\]|\\[^[\]]){1,2000}\\\]|\\begin\{(\w{1,20}\*?)\}(?:(?!\\begin\{).){1,4000}?\\end\{\1\}/gs

/** Set the delimiters of TeX apart, which a book does not have. */
export function texPieces(found: string, line: number | undefined): Piece[] {
  const [, open = '', inner = found, close = ''] =
    /^(\$\$?|\\[([])(.*?)(\$\$?|\\[)\]])$/s.exec(found) ?? []
  const pieces: Piece[] = [
    {text: open, rule: 'markup'},
    {text: inner, line},
    {text: close, rule: 'markup'}
  ]
  return pieces.filter(({text}) => text !== '')
}
