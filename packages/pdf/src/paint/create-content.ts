import type {Palette} from './create-palette.js'

/** The content stream of a page, as it is written. */
export interface Content {
  readonly add: (operators: string) => void
  readonly colour: Palette
  /** Set the colour to fill with, if it is not set. */
  readonly fill: (colour: string) => void
  readonly end: () => string
}

/**
 * Begin a content stream.
 *
 * @param colour
 *   Colours of the pages.
 * @returns
 *   Empty stream; its characters are bytes.
 */
export function createContent(colour: Palette): Content {
  const parts: string[] = []
  let filled = ''
  return {
    colour,
    add(operators) {
      parts.push(operators)
    },
    fill(colour) {
      if (colour !== filled) parts.push(colour)
      filled = colour
    },
    end: () => parts.join('\n')
  }
}
