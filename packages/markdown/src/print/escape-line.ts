import type {Flavour} from '../flavours/flavour.js'
import {escapersOf} from './escapers-of.js'

/**
 * Make what writes a text so that it is read as a line of text.
 *
 * @param flavour
 *   What it is written for.
 * @returns
 *   Function that escapes a text; it gives the same text where nothing in it
 *   could be markup.
 */
export function escapeLine(flavour: Flavour): (text: string) => string {
  const {start, text: inside} = escapersOf(flavour, {links: 'inline'})
  return text => start(inside.escape(text, character => text.split(character).length > 2))
}
