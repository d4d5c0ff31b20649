import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {spanFormula} from '../span-formula.js'

/** Turn a formula of a page into math, and leave out its drawing. */
export const span: Handle = (state, element) =>
  spanFormula(element) ?? defaultHandlers.span?.(state, element)
