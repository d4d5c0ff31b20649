import type {Image} from 'mdast'
import type {Context} from '../context.js'
import {ptPerPx} from '../pictures/picture.js'
import {pictureKey} from '../pictures/picture-key.js'
import {inElement} from '../struct/in-element.js'
import type {InlinePart} from './inline-part.js'

/**
 * Set a picture: in the line if it is not much higher than that, such as an
 * emoticon, else as a block of its own.
 */
export function image(node: Image, context: Context): InlinePart[] {
  const {url, element} = context
  const picture = context.pictures.get(pictureKey(node.url, context.from))
  if (!picture || 'missing' in picture) return [{type: 'picture', node, url, element}]

  const widthPt = picture.widthPx * ptPerPx
  const heightPt = picture.heightPx * ptPerPx
  const fits = heightPt <= 1.5 * context.look.sizePt && widthPt <= context.widthPt
  if (!fits) return [{type: 'picture', node, url, element}]
  const text = node.alt ?? ''
  const figure = inElement(context, 'Figure', {alt: text || context.pictureText}).element
  return [{type: 'box', widthPt, heightPt, content: picture, text, url, element: figure}]
}
