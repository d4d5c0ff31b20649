import {escapeXml} from '../text/escape-xml.js'
import {missingAttributes} from './missing-attributes.js'
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
  const href = link && !state.inLink ? toHref(state, link) : undefined
  const wrap = (content: string) => (href ? `<a href="${href}">${content}</a>` : content)
  if (picture) {
    const shown = writeImage(href ? state.inside('link') : state, image, picture)
    return `<${tag} class="picture">${wrap(shown)}</${tag}>`
  }

  const name = escapeXml(image.alt?.trim() || state.words.picture)
  const source = writeSource(state, image)
  const lines = [`<p>${wrap(name)}</p>`, source && `<p class="host">${source}</p>`]
  return `<${tag} class="missing"${missingAttributes(image)}>\n${lines.filter(Boolean).join('\n')}\n</${tag}>`
}
