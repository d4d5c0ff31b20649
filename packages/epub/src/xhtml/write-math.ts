import type {InlineMath, Math as MathNode} from 'mdast-util-math'
import {escapeXml} from '../text/escape-xml.js'
import {shorten} from '../text/shorten.js'
import type {State} from './state.js'

/**
 * Write a formula.
 *
 * @param state
 *   State of the post.
 * @param node
 *   Formula, as TeX.
 * @param display
 *   Whether it stands alone.
 * @returns
 *   MathML or a picture; the TeX as code if it cannot be read, which is told as
 *   `math-failed`.
 */
export function writeMath(
  state: State,
  node: InlineMath | MathNode,
  display: 'block' | 'inline'
): string {
  const tex = node.value.trim()
  if (!tex) return ''
  const result = state.typeset(tex, display, state)
  if ('xhtml' in result) return result.xhtml
  const reason = `Cannot typeset formula \`${shorten(tex)}\`, kept its TeX: ${result.failed}`
  state.tell('math-failed', tex, reason, node)
  return `<code class="math">${escapeXml(tex)}</code>`
}
