import type {Figure} from '@answerbook/core'
import {escapeXml} from '../../text/escape-xml.js'
import {missingAttributes} from '../missing-attributes.js'
import {picturesIn} from '../pictures-in.js'
import type {Handler, State} from '../state.js'
import {writeSource} from '../write-source.js'

/** Write a figure with its caption; one whose pictures are missing is framed. */
export const figure: Handler<Figure> = {
  flow(state, node) {
    const captions = node.children.filter(child => child.type === 'caption')
    const caption = state.phrasing(captions).trim()
    const named = caption && `<figcaption>${caption}</figcaption>`

    const sources = caption ? sourcesOfMissing(state, node) : undefined
    if (sources) return `<figure class="missing">\n${[named, ...sources].join('\n')}\n</figure>`

    const inner = state.inFigure ? state : state.inside('figure')
    const blocks = inner.flow(node.children.filter(child => child.type !== 'caption'))
    if (!blocks) return named && `<p>${caption}</p>`
    const size = node.size === 'small' ? ' class="small"' : ''
    return `<figure${size}>\n${[blocks, named].filter(Boolean).join('\n')}\n</figure>`
  }
}

/** Give a line for each picture, if there are only pictures and all are missing. */
function sourcesOfMissing(state: State, node: Figure): string[] | undefined {
  const lines = node.children
    .filter(child => child.type !== 'caption')
    .map(child => (child.type === 'paragraph' ? picturesIn(state, child.children) : undefined))
  if (!lines.every(pictures => pictures !== undefined)) return undefined
  const images = lines.flat().map(({image}) => image)
  if (images.length === 0 || images.some(({url}) => state.picture(url))) return undefined
  return images.map(image => {
    const source = writeSource(state, image)
    const alt = image.alt?.trim()
    const known = missingAttributes(image) + (alt ? ` data-alt="${escapeXml(alt)}"` : '')
    return source ? `<p class="host"${known}>${source}</p>` : `<span class="host"${known}></span>`
  })
}
