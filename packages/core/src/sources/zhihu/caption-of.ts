import type {Attributes, Caption} from 'mdast-util-from-html'

/**
 * Read the caption that a picture has in an attribute.
 *
 * @returns
 *   Caption; `undefined` if there is none.
 */
export function captionOf(attributes: Attributes): Caption | undefined {
  const value = attributes['data-caption']?.replace(/\s+/g, ' ').trim()
  return value ? {type: 'caption', children: [{type: 'text', value}]} : undefined
}
