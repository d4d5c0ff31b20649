import type {Nodes} from 'mdast'
import {picturesIn} from './pictures-in.js'
import type {State} from './state.js'
import {writePictureBlock} from './write-picture-block.js'

/**
 * Write what stands in a line or more as a paragraph.
 *
 * @param state
 *   State of the post.
 * @param nodes
 *   Phrasing content.
 * @returns
 *   Figures if there are only pictures, else a paragraph; empty if there is
 *   nothing to see.
 */
export function writeParagraph(state: State, nodes: readonly Nodes[]): string {
  if (nodes.length === 0) return ''
  const pictures = picturesIn(state, nodes)
  if (pictures) return pictures.map(picture => writePictureBlock(state, picture)).join('\n')
  const line = state.phrasing(nodes)
  if (/^(?:\s|<br\/>)*$/.test(line)) return ''
  // The line before a long formula ends early: filled, it would be all gaps.
  const manner = line.includes('<span class="math"') ? ' class="ragged"' : ''
  return `<p${manner}>${line}</p>`
}
