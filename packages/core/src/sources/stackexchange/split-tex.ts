import type {Text} from 'mdast'
import type {Math as DisplayMath, InlineMath} from 'mdast-util-from-html'

/** A piece of text, or a formula in it. */
export type TexPart = DisplayMath | InlineMath | Text

/** Whether the text is of a site that sets formulas. */
export interface SplitTexOptions {
  /**
   * Set where every pair of dollar signs holds a formula; elsewhere only those
   * do that hold a command of TeX.
   *
   * @defaultValue false
   */
  readonly hasMath?: boolean | undefined
}

/**
 * Part a text into formulas and what is between them, as MathJax does.
 *
 * Formulas stand between `$`, `$$`, `\(` and `\)`, `\[` and `\]`, and from
 * `\begin` to `\end`. An amount of money is none: a space stands before what
 * would be its second dollar sign, and a digit behind it.
 *
 * @see https://docs.mathjax.org/en/v2.7-latest/tex.html#tex-and-latex-math-delimiters
 */
export function splitTex(text: string, options: Readonly<SplitTexOptions> = {}): TexPart[] {
  const {hasMath = false} = options
  const parts: TexPart[] = []
  const ends = new Map<string, number>()
  const opening = new RegExp(`\\\\[\\\\$[(]|\\$\\$?|\\\\begin\\{(${environments})\\}`, 'g')
  let done = 0
  let plain = ''

  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [mark, environment] = match
    const start = match.index + mark.length
    const closing = environment === undefined ? closings[mark] : `\\end{${environment}}`
    if (closing === undefined) {
      // MathJax shows `\$` as `$`; elsewhere a backslash is one.
      plain += text.slice(done, match.index) + (hasMath && mark === '\\$' ? '$' : mark)
      done = start
      continue
    }
    const known = ends.get(closing)
    const end =
      known === -1 || (known ?? -1) >= start ? (known ?? -1) : findEnd(text, closing, start)
    ends.set(closing, end)
    if (end === -1) continue

    const behind = end + closing.length
    const isInside = environment === undefined
    const value = isInside ? text.slice(start, end) : text.slice(match.index, behind)
    if (isFormula(value, mark, text[behind], hasMath)) {
      plain += text.slice(done, match.index)
      if (plain !== '') parts.push({type: 'text', value: plain})
      const type = mark === '$' || mark === '\\(' ? 'inlineMath' : 'math'
      parts.push({type, value: value.trim()})
      plain = ''
      done = behind
      opening.lastIndex = behind
    } else if (mark !== '$') {
      // Nothing in it is a formula either: it need not be looked through again.
      opening.lastIndex = end
    }
  }
  plain += text.slice(done)
  return plain === '' ? parts : [...parts, {type: 'text', value: plain}]
}

/** Those of formulas: people who write of TeX name others. */
const environments =
  '(?:align(?:at|ed)?|array|cases|eqnarray|equation|flalign|gather(?:ed)?|multline|split|' +
  '[a-zA-Z]?matrix|smallmatrix)\\*?'

const closings: Readonly<Record<string, string>> = {
  $: '$',
  $$: '$$',
  '\\(': '\\)',
  '\\[': '\\]'
}

/** A dollar sign behind a backslash is one of the formula. */
function findEnd(text: string, closing: string, start: number): number {
  let end = text.indexOf(closing, start)
  while (end > start && closing.startsWith('$') && text[end - 1] === '\\') {
    end = text.indexOf(closing, end + 1)
  }
  return end
}

function isFormula(value: string, mark: string, next = '', hasMath: boolean): boolean {
  if (value.trim() === '') return false
  const hasCommand = /\\[a-z]{2,}/i.test(value)
  if (mark !== '$') return hasMath || hasCommand
  // It belongs to the `$$` that begins there.
  if (next === '$') return false
  const isTight = value === value.trim()
  if (!hasMath) return hasCommand && isTight
  return hasCommand || (!/\d/.test(next) && (isTight || /[\^_=<>+\\{]/.test(value)))
}
