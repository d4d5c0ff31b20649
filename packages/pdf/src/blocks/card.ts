import type {Image} from 'mdast'
import type {Context} from '../context.js'
import type {Mark} from '../flow/mark.js'
import {shiftMarks} from '../flow/shift-marks.js'
import {textRun} from '../inline/text-run.js'
import {toHref} from '../inline/to-href.js'
import type {Picture} from '../pictures/picture.js'
import {pictureKey} from '../pictures/picture-key.js'
import {inElement} from '../struct/in-element.js'
import {linked} from '../struct/linked.js'
import type {Ink} from '../text/ink.js'
import type {Block} from './block.js'
import {cutText} from './cut-text.js'
import {hostOf} from './host-of.js'
import {textRows} from './text-rows.js'

const paddingPt = 8
/** Room around the picture: its corners are not round. */
const picturePaddingPt = 4
/** Longer than any title or description, and shorter than a page. */
const longestText = 800
/** Of the measure, for the picture of a card. */
const pictureShare = 0.25

/** What is on a card. */
export interface CardContent {
  readonly url: string
  readonly title: string
  readonly titleInk: Ink
  /** Second line, before the host if that is not said already. */
  readonly detail?: string | undefined
  readonly picture?: Image | undefined
}

/**
 * Set a card: a frame around a title, a line below it, and a picture.
 *
 * @param content
 *   What is on it.
 * @param context
 *   Where and how.
 * @returns
 *   Block.
 */
export function card(content: CardContent, context: Context): Block {
  const {theme, xPt, widthPt, base} = context
  const url = toHref(content.url, base)
  const thumb =
    content.picture && context.pictures.get(pictureKey(content.picture.url, context.from))
  const picture = thumb && !('missing' in thumb) ? thumb : undefined
  const besidePt = picture ? pictureShare * widthPt : 0
  const {sizePt, linePt} = theme.caption
  // The frame is the link: no line under the text.
  const link = linked(inElement(context, 'P'), url)
  const inner: Context = {
    ...link,
    url: undefined,
    xPt: xPt + paddingPt,
    widthPt: widthPt - 2 * paddingPt - besidePt
  }
  const title = linesOf(cutText(content.title, longestText), {
    ...inner,
    linePt: linePt + 2,
    look: {role: 'sans', weight: 700, sizePt: sizePt * (10 / 8.5), ink: 1}
  }).map(row => ({...row, marks: row.marks.map(mark => inked(mark, content.titleInk))}))
  const host = hostOf(url) ?? ''
  const said = `${content.title} ${content.detail ?? ''}`.toLowerCase()
  const below = [
    cutText(content.detail ?? '', longestText),
    said.includes(host) ? '' : host
  ].filter(Boolean)
  const detail = linesOf(below.join(' · '), {
    ...inner,
    linePt,
    look: {role: 'sans', weight: 400, sizePt, ink: 0.6}
  })

  const rows = [...title, ...detail]
  const textPt = rows.reduce((sum, row) => sum + row.heightPt, 0)
  const textRoomPt = textPt + 2 * paddingPt
  const mostPt = Math.max(textRoomPt, 4 * linePt) - 2 * picturePaddingPt
  const area = picture && fitted(picture, besidePt - 2 * picturePaddingPt, mostPt)
  const heightPt = Math.max(textRoomPt, (area?.heightPt ?? 0) + 2 * picturePaddingPt)

  const marks: Mark[] = []
  let downPt = (heightPt - textPt) / 2
  for (const row of rows) {
    for (const mark of shiftMarks(row.marks, downPt)) marks.push(mark)
    downPt += row.heightPt
  }
  if (picture && area) {
    marks.push({
      type: 'picture',
      ...area,
      xPt: xPt + widthPt - area.widthPt - picturePaddingPt,
      yPt: (heightPt - area.heightPt) / 2,
      picture,
      element: inElement(link, 'Figure', {alt: content.picture?.alt || undefined}).element
    })
  }
  const frame = {xPt, yPt: 0, widthPt, heightPt}
  marks.unshift({type: 'frame', ...frame, ink: 0.25, strokePt: 0.5, radiusPt: 3})
  if (url) marks.push({type: 'link', ...frame, to: {url}, element: link.element})
  const roomPt = theme.linePt / 2
  return {
    strips: [{type: 'row', heightPt, marks}],
    beforePt: roomPt,
    afterPt: roomPt,
    share: 0.5
  }
}

/** As large as the room lets it be. */
function fitted({heightPx, widthPx}: Picture, widthPt: number, heightPt: number) {
  const scale = Math.min(widthPt / widthPx, heightPt / heightPx)
  return {widthPt: scale * widthPx, heightPt: scale * heightPx}
}

function linesOf(text: string, context: Context) {
  return text ? textRows([textRun(text, context)], context, {align: 'left'}) : []
}

function inked(mark: Mark, ink: Ink): Mark {
  return mark.type === 'text' ? {...mark, ink} : mark
}
