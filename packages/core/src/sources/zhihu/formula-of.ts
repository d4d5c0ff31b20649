import type {Math as DisplayMath, Element, InlineMath} from 'mdast-util-from-html'
import {decodeComponent} from '../../decode-component.js'
import {isFormula} from './is-formula.js'
import {toFormula} from './to-formula.js'

/**
 * Read the formula that a picture of 知乎 shows.
 *
 * @returns
 *   Math; `undefined` if the picture is none of a formula, or does not say
 *   which one it shows.
 */
export function formulaOf(image: Element): DisplayMath | InlineMath | undefined {
  if (!isFormula(image)) return undefined
  for (const tex of carriers(image)) {
    const formula = toFormula(tex)
    if (formula) return formula
  }
  return undefined
}

/** TeX as each attribute holds it, the most trusted one first. */
function carriers({attributes}: Element): string[] {
  const {src = '', alt = '', 'data-formula': formula = ''} = attributes
  const shown = alt.trim() === '[公式]' ? '' : alt
  const query = /\/equation\?(?:[^#]*&)?tex=([^#]*)/.exec(src)?.[1] ?? ''
  const decoded = decodeComponent(query.replace(/&.*$/s, '').replaceAll('+', ' ')) ?? ''
  // An address that was not encoded has lost its `+`, and what stands behind `&`.
  const isEncoded = /^[\w\-.!~*'()+%\u0080-\uFFFF]*(?:&[a-z]+=[^&]*)*$/.test(query)
  return isEncoded ? [decoded, formula, shown] : [formula, shown, decoded]
}
