import {escapeXml} from '../text/escape-xml.js'
import type {LonePicture} from './pictures-in.js'
import type {State} from './state.js'
import {toHref} from './to-href.js'
import {writeImage} from './write-image.js'
import {writeSource} from './write-source.js'

/**
 * Write a picture that stands alone.
 *
 * @param state
 *   State of the post.
 * @param picture
 *   Picture, and the link around it.
 * @returns
 *   Figure, or what stands for it in one; a placeholder for what is missing.
 */
export function writePictureBlock(state: State, {image, link}: LonePicture): string {
  const picture = state.picture(image.url)
  const tag = state.inFigure ? 'div' : 'figure'
  if (!picture) {
    const source = writeSource(state, image)
    return `<${tag} class="missing">
<p>${escapeXml(image.alt?.trim() || state.words.picture)}</p>${source ? `\n<p class="host">${source}</p>` : ''}
</${tag}>`
  }

  const href = link && !state.inLink ? toHref(state, link) : undefined
  const shown = href
    ? `<a href="${href}">${writeImage(state.inside('link'), image, picture)}</a>`
    : writeImage(state, image, picture)
  return `<${tag} class="picture">${shown}</${tag}>`
}
