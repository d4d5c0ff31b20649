import type {Image, Nodes} from 'mdast'
import {definitionsIn} from '../text/definitions-in.js'
import {descendants} from '../text/descendants.js'
import {toImage} from '../text/to-image.js'

/**
 * Find the images of a post.
 *
 * @param nodes
 *   Content of the post.
 * @returns
 *   Its images, references among them resolved, in the order of the text.
 */
export function imagesIn(nodes: readonly Nodes[]): Image[] {
  const definitions = definitionsIn('definition', nodes)
  const images: Image[] = []
  for (const node of descendants(nodes)) {
    if (node.type === 'image') images.push(node)
    if (node.type !== 'imageReference') continue
    const definition = definitions.get(node.identifier)
    if (definition) images.push(toImage(node, definition))
  }
  return images
}
