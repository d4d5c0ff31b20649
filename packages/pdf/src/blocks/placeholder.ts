import type {Image} from 'mdast'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import {shiftMarks} from '../flow/shift-marks.js'
import {textRun} from '../inline/text-run.js'
import {toHref} from '../inline/to-href.js'
import {ptPerPx} from '../pictures/picture.js'
import {linked} from '../struct/linked.js'
import type {Block} from './block.js'
import {cutText} from './cut-text.js'
import {hostOf} from './host-of.js'
import {textRows} from './text-rows.js'

const paddingPt = 6
const mostLines = 6
const frameInk = 0.4
const longestWords = 90

/** How the frame of a missing picture stands. */
export interface PlaceholderOptions {
  /** URL that the picture leads to; its own if not given. */
  readonly url?: string | undefined
}

/**
 * Set a picture that cannot be had: the frame it would fill, at most six lines
 * high, and in it what it shows and where it is.
 *
 * @param node
 *   Picture that is missing.
 * @param context
 *   Where and how.
 * @param options
 *   Where it leads.
 * @returns
 *   Block.
 */
export function placeholder(
  node: Image,
  context: Context,
  options: Readonly<PlaceholderOptions> = {}
): Block {
  const href = toHref(node.url)
  const {url = href} = options
  const {theme, xPt, widthPt, widestPicturePt = widthPt, words} = context
  const {sizePt, linePt} = theme.caption
  const fullPt = Math.min(widthPt, widestPicturePt)
  const framePt = node.width ? Math.min(fullPt, node.width * ptPerPx) : fullPt
  const shown = cutText(node.alt || node.title || words.picture, longestWords)
  const where = hostOf(href) ?? fileOf(node.url)
  const link = options.url === undefined ? linked(context, url) : {...context, url}
  const inner: Context = {
    ...link,
    linePt,
    xPt: xPt + (widthPt - framePt) / 2 + paddingPt,
    widthPt: Math.max(theme.narrowestPt / 2, framePt - 2 * paddingPt),
    look: {role: 'sans', weight: 400, sizePt, ink: 0.6}
  }
  const text = where ? `${shown} · ${where}` : shown
  const rows = textRows([textRun(text, inner)], inner, {align: 'center'})

  const textPt = rows.reduce((sum, {heightPt}) => sum + heightPt, 0)
  const wantedPt = node.width && node.height ? (framePt * node.height) / node.width : 0
  const leastPt = Math.max(2 * theme.linePt, textPt + 2 * paddingPt)
  const heightPt = Math.max(
    leastPt,
    Math.min(wantedPt || 3 * theme.linePt, mostLines * theme.linePt)
  )
  const frame: Mark = {
    type: 'frame',
    xPt: inner.xPt - paddingPt,
    yPt: 0,
    widthPt: inner.widthPt + 2 * paddingPt,
    heightPt,
    ink: frameInk,
    strokePt: 0.5,
    radiusPt: 0,
    dotted: true
  }
  let downPt = (heightPt - textPt) / 2
  const marks: Mark[] = [frame]
  for (const row of rows) {
    for (const mark of shiftMarks(row.marks, downPt)) marks.push(mark)
    downPt += row.heightPt
  }
  const roomPt = theme.linePt / 2
  return {
    strips: [makeRow(heightPt, marks)],
    beforePt: roomPt,
    afterPt: roomPt,
    share: 0.5
  }
}

/** The name of a file beside the document. */
function fileOf(url: string): string {
  const [path = ''] = URL.canParse(url) ? [] : url.split(/[?#]/)
  return cutText(path.replace(/^.*[/\\]/s, ''), longestWords)
}
