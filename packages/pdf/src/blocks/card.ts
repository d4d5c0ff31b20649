import type {Image} from 'mdast'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Area, Mark} from '../flow/mark.js'
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

/** In place of the still of a video. */
const blank: PixelSize = {widthPx: 16, heightPx: 9}
const blankInk = 0.07
/** Radius of the sign, of the shorter side. */
const signShare = 0.26

type PixelSize = Pick<Picture, 'heightPx' | 'widthPx'>

/** What is on a card. */
export interface CardContent {
  readonly url: string
  readonly title: string
  readonly titleInk: Ink
  /** Second line, before the host if that is not said already. */
  readonly detail?: string | undefined
  readonly picture?: Image | undefined
  /** It plays: a sign says so, on the picture, or in its place if there is none. */
  readonly sign?: 'play' | undefined
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
  const {theme, xPt, widthPt} = context
  const url = toHref(content.url)
  const thumb =
    content.picture && context.pictures.get(pictureKey(content.picture.url, context.from))
  const picture = thumb && !('missing' in thumb) ? thumb : undefined
  const beside = picture ?? (content.sign && blank)
  const besidePt = beside ? pictureShare * widthPt : 0
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
  const detail = detailOf(below, {
    ...inner,
    linePt,
    look: {role: 'sans', weight: 400, sizePt, ink: 0.6}
  })

  const rows = [...title, ...detail]
  const textPt = rows.reduce((sum, row) => sum + row.heightPt, 0)
  const textRoomPt = textPt + 2 * paddingPt
  const mostPt = Math.max(textRoomPt, 4 * linePt) - 2 * picturePaddingPt
  const size = beside && fitted(beside, besidePt - 2 * picturePaddingPt, mostPt)
  const heightPt = Math.max(textRoomPt, (size?.heightPt ?? 0) + 2 * picturePaddingPt)

  const marks: Mark[] = []
  let downPt = (heightPt - textPt) / 2
  for (const row of rows) {
    for (const mark of shiftMarks(row.marks, downPt)) marks.push(mark)
    downPt += row.heightPt
  }
  if (size) {
    const area: Area = {
      ...size,
      xPt: xPt + widthPt - size.widthPt - picturePaddingPt,
      yPt: (heightPt - size.heightPt) / 2
    }
    const {element} = inElement(link, 'Figure', {alt: content.picture?.alt || undefined})
    if (picture) marks.push({type: 'picture', ...area, picture, element})
    else marks.push({type: 'rule', ...area, ink: blankInk})
    if (content.sign) marks.push(playMark(area))
  }
  const frame = {xPt, yPt: 0, widthPt, heightPt}
  marks.unshift({type: 'frame', ...frame, ink: 0.25, strokePt: 0.5, radiusPt: 3})
  if (url) marks.push({type: 'link', ...frame, to: {url}, element: link.element})
  const roomPt = theme.linePt / 2
  return {
    strips: [makeRow(heightPt, marks)],
    beforePt: roomPt,
    afterPt: roomPt,
    share: 0.5
  }
}

/** In the middle of a picture. */
function playMark({xPt, yPt, widthPt, heightPt}: Area): Mark {
  return {
    type: 'play',
    xPt: xPt + widthPt / 2,
    yPt: yPt + heightPt / 2,
    radiusPt: Math.min(widthPt, heightPt) * signShare
  }
}

/** As large as the room lets it be. */
function fitted({heightPx, widthPx}: PixelSize, widthPt: number, heightPt: number) {
  const scale = Math.min(widthPt / widthPx, heightPt / heightPx)
  return {widthPt: scale * widthPx, heightPt: scale * heightPx}
}

/** In one line, else each of them in lines of its own. */
function detailOf(texts: readonly string[], context: Context) {
  const joined = linesOf(texts.join(' · '), context)
  return joined.length > 1 ? texts.flatMap(text => linesOf(text, context)) : joined
}

function linesOf(text: string, context: Context) {
  return text ? textRows([textRun(text, context)], context, {align: 'left'}) : []
}

function inked(mark: Mark, ink: Ink): Mark {
  return mark.type === 'text' ? {...mark, ink} : mark
}
