import type {LinkCard, Video} from '@answerbook/core'
import {escapeXml} from '../text/escape-xml.js'
import type {State} from './state.js'
import {writeCardLine} from './write-card-line.js'
import {writeImage} from './write-image.js'

/** A box that leads somewhere. */
export interface Card {
  readonly node: LinkCard | Video
  readonly kind: 'link' | 'video'
  readonly title: string
  /** What it is; empty if that is not known. */
  readonly description?: string | undefined
  /** Where it leads; empty if that is not known. */
  readonly host: string
}

/**
 * Write a box that leads somewhere.
 *
 * @param state
 *   State of the post.
 * @param card
 *   What is in it.
 * @returns
 *   Picture, if it could be loaded, title with link, and lines.
 */
export function writeCard(state: State, {node, kind, title, description, host}: Card): string {
  const [image] = node.children
  const picture = image && state.picture(image.url)
  const parts = [
    image && picture && `<p class="still">${writeImage(state, image, picture)}</p>`,
    `<p class="title">${writeCardLine(state, node, title)}</p>`,
    description && `<p>${escapeXml(description)}</p>`,
    host && `<p class="host">${escapeXml(host)}</p>`
  ]
  return `<div class="card ${kind}">\n${parts.filter(Boolean).join('\n')}\n</div>`
}
