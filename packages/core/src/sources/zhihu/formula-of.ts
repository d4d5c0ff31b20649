import type {Math as DisplayMath, Element, InlineMath} from 'mdast-util-from-html'
import {decodeComponent} from '../../decode-component.js'

/**
 * Read the formula that a picture of Zhihu's shows.
 *
 * @returns
 *   Display math if its TeX ends in `\\`, which is how Zhihu's editor marks
 *   it; else inline math; `undefined` if the picture is none of a formula.
 */
export function formulaOf(image: Element): DisplayMath | InlineMath | undefined {
  const {src = '', alt = '', 'data-formula': formula = ''} = image.attributes
  const [, query] =
    /^(?:https?:)?\/\/www\.zhihu\.com\/equation\?(?:.*&)?tex=([^&#]*)/.exec(src) ?? []
  if (query === undefined) return undefined
  const tex = (decodeComponent(query.replaceAll('+', ' ')) ?? (formula || alt)).trim()
  if (tex === '') return undefined
  const value = withoutLineEnds(tex)
  return {type: value === tex ? 'inlineMath' : 'math', value}
}

/** Zhihu ends display math in `\\\\`, which TeX would take for another line. */
function withoutLineEnds(tex: string): string {
  const before = tex.endsWith('\\\\') ? tex.slice(0, -2).trimEnd() : tex
  return before === tex ? tex : withoutLineEnds(before)
}
