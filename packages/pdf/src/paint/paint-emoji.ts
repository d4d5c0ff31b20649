import type {EmojiShape} from '../emoji/emoji-pictures.js'
import {toCubics} from '../paths/to-cubics.js'
import {number} from './number.js'

/** Units of a picture, and of the square that it fills. */
const side = 36
const em = 1000

/** Of the square: pictures fill theirs, and would touch each other. */
const share = 0.94

/** Upper edge of the square, from the baseline. */
const top = 880

/**
 * Write a picture as the glyph of a font.
 *
 * @param shapes
 *   Shapes, from back to front; none for a glyph without ink or width.
 * @returns
 *   Content of a glyph description.
 * @see ISO 32000-1, 9.6.5
 */
export function paintEmoji(shapes: readonly EmojiShape[]): string {
  if (shapes.length === 0) return '0 0 d0'
  const scale = number((share * em) / side)
  const inset = ((1 - share) / 2) * em
  const parts = [`${em} 0 d0`, `${scale} 0 0 -${scale} ${number(inset)} ${number(top - inset)} cm`]
  let [filled, clear] = ['', 1]
  for (const {fill, path, opacity = 1, rule} of shapes) {
    const colour = `${channels(fill)} rg`
    if (colour !== filled) parts.push(colour)
    if (opacity !== clear) parts.push(`/${opacityName(opacity)} gs`)
    const steps = toCubics(path).map(([operator, ...points]) =>
      [...points.map(number), operator].join(' ')
    )
    parts.push(...steps, rule === 'evenodd' ? 'f*' : 'f')
    filled = colour
    clear = opacity
  }
  return parts.join('\n')
}

/**
 * Name the state of graphics in which shapes are so opaque.
 *
 * @param opacity
 *   From 0 to 1.
 * @returns
 *   Name among the resources of the font.
 */
export function opacityName(opacity: number): string {
  return `a${Math.round(opacity * 1000)}`
}

function channels(fill: string): string {
  return [1, 3, 5]
    .map(at => number((Number.parseInt(fill.slice(at, at + 2), 16) || 0) / 255))
    .join(' ')
}
