import type {Math as DisplayMath, InlineMath} from 'mdast-util-from-html'

/**
 * Make math of TeX as the editor of 知乎 keeps it.
 *
 * @param tex
 *   TeX; white space at its edges means nothing, be it written as a command.
 * @returns
 *   Display math if the TeX ends in `\\`, which is how the editor marks it, or
 *   has a `\tag`, which stands in no line; else inline math; `undefined` if
 *   there is nothing.
 */
export function toFormula(tex: string): DisplayMath | InlineMath | undefined {
  let end = tex.length
  while (end > 0 && /[\s\\]/.test(tex[end - 1] ?? '')) end--
  const value = tex.slice(0, end).trimStart()
  if (value === '') return undefined
  const isDisplay = tex.slice(end).includes('\\\\') || /\\tag\b/.test(value)
  return {type: isDisplay ? 'math' : 'inlineMath', value}
}
