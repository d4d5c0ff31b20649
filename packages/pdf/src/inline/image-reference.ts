import type {ImageReference} from 'mdast'
import type {Context} from '../context.js'
import {image} from './image.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set a picture by reference: what it shows in words, if the post does not
 * define it.
 */
export function imageReference(node: ImageReference, context: Context): InlinePart[] {
  const url = context.notes.urlOf(node.identifier)
  if (url !== undefined) return image({type: 'image', url, alt: node.alt}, context)
  const shown = node.alt ?? node.label ?? node.identifier
  return [textRun(shown, context)]
}
