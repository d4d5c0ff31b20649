const tag = /\\tag(\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g

/**
 * Write the number of a formula behind it: MathJax would put it at the edge of a
 * page, and a picture knows of none.
 *
 * @param tex
 *   Formula.
 * @returns
 *   The same, with its numbers as text.
 */
export function spellTags(tex: string): string {
  return tex.replace(tag, (_, star: string, number: string) =>
    star ? `\\qquad\\text{${number}}` : `\\qquad\\text{(${number})}`
  )
}
