import type {Ink} from '../flow/mark.js'
import {number} from './number.js'

/** Deep blue: the one colour of the pages. */
const accent = [25, 50, 90].map(value => number(value / 255)).join(' ')

/** Operators that set a gray and a colour. */
const operators = {fill: {gray: 'g', colour: 'rg'}, stroke: {gray: 'G', colour: 'RG'}} as const

/**
 * Write an ink as a colour.
 *
 * @param ink
 *   Ink.
 * @param use
 *   What is done with it.
 * @returns
 *   Operator.
 * @see ISO 32000-1, 8.6.8
 */
export function colour(ink: Ink, use: 'fill' | 'stroke'): string {
  const {gray, colour} = operators[use]
  return ink === 'accent' ? `${accent} ${colour}` : `${number(1 - ink)} ${gray}`
}
