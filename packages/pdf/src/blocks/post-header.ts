import type {Post, Thread} from '@answerbook/core'
import type {Context} from '../context.js'
import {heightOf} from '../flow/height-of.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import {shiftMarks} from '../flow/shift-marks.js'
import type {Row} from '../flow/strip.js'
import {textRun} from '../inline/text-run.js'
import {toHref} from '../inline/to-href.js'
import {inElement} from '../struct/in-element.js'
import {linked} from '../struct/linked.js'
import type {Run} from '../text/run.js'
import type {Block} from './block.js'
import {cutText} from './cut-text.js'
import {keepTogether} from './keep-together.js'
import {qrMarks} from './qr-marks.js'
import {textRows} from './text-rows.js'

const ink = 0.6
const hairlinePt = 0.5
/** Size of a QR code: about 2 cm. */
const qrLines = 4
const longestName = 100
const longestHeadline = 200

/** How a header stands among headings. */
export interface PostHeaderOptions {
  /** What the name of the author is: a heading, where there are several posts. */
  readonly name: 'heading' | 'text'
}

/**
 * Set what is known about a post: who wrote it, when, where; a hairline below.
 *
 * @param post
 *   Post to introduce.
 * @param thread
 *   Thread that it is in.
 * @param context
 *   Where and how.
 * @param options
 *   What the name of the author is.
 * @returns
 *   One block, or none if nothing is known.
 */
export function postHeader(
  post: Post,
  thread: Thread,
  context: Context,
  options: Readonly<PostHeaderOptions>
): Block[] {
  const {theme, xPt, widthPt} = context
  const {sizePt, linePt} = theme.byline
  const inner: Context = {
    ...context,
    linePt,
    look: {role: 'sans', weight: 400, sizePt, ink}
  }
  const ofName =
    options.name === 'heading' ? inElement(inner, 'H', {level: 2}) : inElement(inner, 'P')
  const url = toHref(post.url ?? thread.url ?? '')
  const qr = url ? qrMarks(url, qrLines * linePt, context) : []
  const beside: Context =
    qr.length > 0 ? {...inner, widthPt: widthPt - (qrLines + 1) * linePt} : inner
  const text = [authorRuns(post, ofName), detailRuns(post, thread, inElement(inner, 'P'))]
    .filter(runs => runs.length > 0)
    .flatMap(runs => textRows(runs, beside, {align: 'left'}))
  if (text.length === 0) return []
  const rows = qr.length > 0 ? [withQr(text, qr, (qrLines + 0.25) * linePt)] : text

  const hairline = makeRow(linePt / 2, [
    {type: 'rule', xPt, yPt: linePt / 2 - hairlinePt, widthPt, heightPt: hairlinePt, ink: 0.3}
  ])
  return [
    {
      strips: keepTogether([...rows, hairline], 'all'),
      beforePt: 2 * theme.linePt,
      afterPt: theme.linePt / 2,
      keep: true,
      share: 0
    }
  ]
}

/** Text and code as one row, the text at its foot. */
function withQr(text: readonly Row[], qr: readonly Mark[], leastPt: number): Row {
  const heightPt = Math.max(leastPt, heightOf(text))
  let downPt = heightPt - heightOf(text)
  const marks: Mark[] = []
  for (const row of text) {
    for (const mark of shiftMarks(row.marks, downPt)) marks.push(mark)
    downPt += row.heightPt
  }
  return makeRow(heightPt, [...marks, ...qr])
}

function authorRuns({author}: Post, context: Context): Run[] {
  if (!author) return []
  const {look} = context
  const url = author.url === undefined ? undefined : toHref(author.url)
  const bold = linked<Context>({...context, look: {...look, weight: 700, ink: 1}}, url)
  const name = textRun(cutText(author.name, longestName), bold)
  const headline = cutText(author.headline ?? '', longestHeadline)
  return headline ? [name, textRun(` · ${headline}`, context)] : [name]
}

function detailRuns(post: Post, thread: Thread, context: Context): Run[] {
  const {words} = context
  const date = dateOf(post.updated) ?? dateOf(post.published) ?? dateOf(thread.published)
  const url = toHref(post.url ?? thread.url ?? '')
  const site = thread.site === undefined ? undefined : cutText(thread.site, longestName)
  const parts: Run[] = []
  const add = (text: string | undefined, href?: string) => {
    if (!text) return
    if (parts.length > 0) parts.push(textRun(' · ', context))
    parts.push(textRun(text, linked(context, href)))
  }
  add(date)
  if (post.accepted) add(words.accepted)
  if (post.votes !== undefined) add(words.votes(post.votes))
  if (post.commentCount !== undefined) add(words.comments(post.commentCount))
  add(site)
  add(...licenceOf(post.licence))
  if (url) add(words.original, url)
  return parts
}

/** A licence is a name or a URL. */
function licenceOf(licence = ''): [text: string, url: string | undefined] {
  const isUrl = /^https?:/i.test(licence)
  const text = cutText(licence.replace(/^https?:\/*/i, ''), longestName)
  return [text, isUrl ? toHref(licence) : undefined]
}

/** The day alone: the hour is of no use on paper. */
function dateOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : cutText(date.slice(0, 10), 10)
}
