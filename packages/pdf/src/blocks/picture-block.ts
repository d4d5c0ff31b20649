import type {Image} from 'mdast'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import {toTarget} from '../links/to-target.js'
import {ptPerPx} from '../pictures/picture.js'
import {pictureKey} from '../pictures/picture-key.js'
import {inElement} from '../struct/in-element.js'
import {linkAround} from '../struct/link-around.js'
import type {Block} from './block.js'
import {placeholder} from './placeholder.js'

/** Lines left on the page for a caption. */
const captionLines = 4

/** How a picture stands. */
export interface PictureBlockOptions {
  /** URL that it leads to. */
  readonly url?: string | undefined
}

/**
 * Set a picture: as wide as its pixels at 144 dots to the inch, at most the
 * measure, in the middle.
 *
 * @param node
 *   Picture to set.
 * @param context
 *   Where and how.
 * @param options
 *   How it stands.
 * @returns
 *   Block; a frame of its size, if it cannot be had.
 */
export function pictureBlock(
  node: Image,
  context: Context,
  options: Readonly<PictureBlockOptions> = {}
): Block {
  const {url} = options
  const {theme, xPt, widthPt, widestPicturePt = widthPt, pictures} = context
  const picture = pictures.get(pictureKey(node.url, context.from))
  const roomPt = theme.linePt / 2
  if (!picture || 'missing' in picture) return placeholder(node, context, {url})

  const highestPt = theme.sheet.textHeightPt - captionLines * theme.linePt
  const naturalPt = {width: picture.widthPx * ptPerPx, height: picture.heightPx * ptPerPx}
  const scale = Math.min(
    1,
    Math.min(widestPicturePt, widthPt) / naturalPt.width,
    highestPt / naturalPt.height
  )
  const area = {
    xPt: xPt + (widthPt - scale * naturalPt.width) / 2,
    yPt: 0,
    widthPt: scale * naturalPt.width,
    heightPt: scale * naturalPt.height
  }
  const alt = node.alt || node.title || context.pictureText
  const {element} = inElement(context, 'Figure', {alt})
  const marks: Mark[] = [{type: 'picture', ...area, picture, element}]
  if (url !== undefined)
    marks.push({type: 'link', ...area, to: toTarget(url), element: linkAround(element)})
  return {
    strips: [makeRow(area.heightPt, marks)],
    beforePt: roomPt,
    afterPt: roomPt,
    share: 0.5
  }
}
