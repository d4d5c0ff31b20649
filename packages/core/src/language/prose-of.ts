import {SKIP, visit} from 'unist-util-visit'
import type {Post} from '../tree.js'

/** More of a text does not tell its language better. */
const maxLength = 20_000

/**
 * Get the beginning of what the author of a post wrote in words: without code
 * and formulas, and without what is quoted.
 */
export function proseOf(post: Post): string {
  let prose = ''
  visit(post, node => {
    if (prose.length > maxLength) return false
    if (node.type === 'blockquote') return SKIP
    if (node.type === 'text') prose += ` ${node.value.slice(0, maxLength)}`
  })
  return prose
}
