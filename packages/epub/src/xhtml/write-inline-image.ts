import type {Image} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'
import {missingAttributes} from './missing-attributes.js'
import type {State} from './state.js'
import {writeImage} from './write-image.js'
import {writeSource} from './write-source.js'

/**
 * Write a picture that stands in a line of text.
 *
 * @param state
 *   State of the post.
 * @param image
 *   Picture.
 * @returns
 *   `img` element; for a missing picture its name and host, in brackets.
 */
export function writeInlineImage(state: State, image: Image): string {
  const picture = state.picture(image.url)
  if (picture) return writeImage(state, image, picture)
  const name = escapeXml(image.alt?.trim() || state.words.picture)
  const source = writeSource(state, image)
  return `<span class="missing"${missingAttributes(image)}>[${source ? `${name} · ${source}` : name}]</span>`
}
