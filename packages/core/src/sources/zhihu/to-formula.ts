import type {Math as DisplayMath, InlineMath} from 'mdast-util-from-html'

/**
 * Make math of TeX as the editor of 知乎 keeps it.
 *
 * @param tex
 *   TeX; white space round it means nothing.
 * @returns
 *   Display math if the TeX ends in `\\`, which is how the editor marks it, or
 *   has a `\tag`, which stands in no line; else inline math; `undefined` if
 *   there is nothing.
 */
export function toFormula(tex: string): DisplayMath | InlineMath | undefined {
  const trimmed = trim(tex)
  const value = withoutLineEnds(trimmed)
  if (value === '') return undefined
  const isDisplay = value !== trimmed || /\\tag\b/.test(value)
  return {type: isDisplay ? 'math' : 'inlineMath', value}
}

/** A space behind a backslash is a command. */
function trim(tex: string): string {
  const trimmed = tex.trim()
  const isCommand = endsInCommand(trimmed) && /\s$/.test(tex)
  return isCommand ? `${trimmed} ` : trimmed
}

function endsInCommand(tex: string): boolean {
  return (/\\+$/.exec(tex.slice(-64))?.[0].length ?? 0) % 2 === 1
}

/** What ends display math would be another line to TeX. */
function withoutLineEnds(tex: string): string {
  let end = tex.length
  while (tex.endsWith('\\\\', end) && !endsInCommand(tex.slice(0, end))) {
    end = tex.slice(0, end - 2).trimEnd().length
  }
  return trim(tex.slice(0, end))
}
