import type {Artifact} from '../flow/mark.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Palette} from './create-palette.js'

/** What is painted: a part of an element, what stands around the text, or of no meaning. */
export type Tagged = Artifact | StructElement | undefined

/** The content stream of a page, as it is written. */
export interface Content {
  readonly add: (operators: string) => void
  readonly colour: Palette
  /** Set the colour to fill with, if it is not set. */
  readonly fill: (colour: string) => void
  /** Say what the operators from here on paint: never inside a text object. */
  readonly tag: (element: Tagged) => void
  /** Tell whether that is said already. */
  readonly isTagged: (element: Tagged) => boolean
  readonly end: () => string
}

/**
 * Begin a content stream.
 *
 * @param colour
 *   Colours of the pages.
 * @param beginContent
 *   Gives the operators that begin the content of an element, or of none.
 * @returns
 *   Empty stream; its characters are bytes.
 * @see ISO 32000-1, 14.6
 */
export function createContent(colour: Palette, beginContent: (element: Tagged) => string): Content {
  const parts: string[] = []
  let filled = ''
  let tagged: {readonly element: Tagged} | undefined
  const isTagged = (element: Tagged) => tagged !== undefined && tagged.element === element
  return {
    colour,
    isTagged,
    add(operators) {
      parts.push(operators)
    },
    fill(colour) {
      if (colour !== filled) parts.push(colour)
      filled = colour
    },
    tag(element) {
      if (isTagged(element)) return
      if (tagged) parts.push('EMC')
      parts.push(beginContent(element))
      tagged = {element}
    },
    end() {
      if (tagged) parts.push('EMC')
      return parts.join('\n')
    }
  }
}
