import type {Image} from 'mdast'
import type {Picture} from '../pictures/take-picture.js'
import {escapeXml} from '../text/escape-xml.js'
import type {State} from './state.js'

/**
 * Write a picture that is there.
 *
 * @param state
 *   State of the post.
 * @param image
 *   What the text says of it.
 * @param picture
 *   The picture itself.
 * @returns
 *   `img` element.
 */
export function writeImage(state: State, image: Image, picture: Picture): string {
  // A link that holds only a picture is named by it.
  const alt = image.alt?.trim() || (state.inLink ? state.words.picture : '')
  const title = image.title ? ` title="${escapeXml(image.title)}"` : ''
  return `<img src="${picture.href}" alt="${escapeXml(alt)}"${title} width="${picture.width}" height="${picture.height}"/>`
}
