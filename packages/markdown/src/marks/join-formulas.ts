/**
 * Make one formula of two that touch: between their dollar signs nothing would
 * part them.
 *
 * @param left
 *   TeX in one line; a comment at its end goes, which would hide the rest.
 * @param right
 *   TeX after it.
 * @returns
 *   Both; what would change all that follows, or takes all that is around it,
 *   ends with its formula.
 */
export function joinFormulas(left: string, right: string): string {
  return `${group(left.replace(comment, '').trimEnd())} ${group(right)}`
}

function group(tex: string): string {
  return reaching.test(tex) ? `{${tex}}` : tex
}

const comment = /(?<=(?<!\\)(?:\\\\)*)%.*$/s

const reaching =
  /\\(?:above|atop|bf|bfseries|brace|brack|cal|choose|color|def|displaystyle|frak|it|itshape|let|mathchoice|mit|newcommand|over|rm|scr|scriptscriptstyle|scriptstyle|sf|textstyle|tiny|scriptsize|footnotesize|small|normalsize|tt|[Ll]arge|LARGE|[Hh]uge)(?![A-Za-z])/
