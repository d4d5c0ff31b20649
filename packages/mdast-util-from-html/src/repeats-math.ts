import {classNames} from './class-names.js'
import type {Element} from './element.js'
import type {State} from './state.js'

/**
 * Tell whether an element is the drawing of a formula whose source stands
 * beside it, as KaTeX and MathJax make them.
 *
 * @param state
 *   State of the conversion.
 * @param element
 *   Element to look at.
 * @returns
 *   Whether its text is in the document twice.
 */
export function repeatsMath(state: State, element: Element): boolean {
  const isDrawing = classNames(element).some(name => /^(?:MathJax|katex-html$)/.test(name))
  return isDrawing && state.neighboursOf(element).some(holdsMath)
}

function holdsMath(neighbour: Element): boolean {
  const isScript = neighbour.attributes.type?.startsWith('math/tex') ?? false
  return isScript || classNames(neighbour).some(name => /^(?:MathJax|katex-mathml$)/.test(name))
}
