import type {Ink} from '../flow/mark.js'
import {number} from './number.js'

/** Deep blue: the one colour of the pages. */
const accent = [25, 50, 90].map(value => number(value / 255)).join(' ')

/**
 * Write an ink as the colour to fill with.
 *
 * @param ink
 *   Ink.
 * @returns
 *   Operator.
 */
export function fillColour(ink: Ink): string {
  return ink === 'accent' ? `${accent} rg` : `${number(1 - ink)} g`
}

/**
 * Write an ink as the colour to draw lines with.
 *
 * @param ink
 *   Ink.
 * @returns
 *   Operator.
 */
export function strokeColour(ink: Ink): string {
  return ink === 'accent' ? `${accent} RG` : `${number(1 - ink)} G`
}
