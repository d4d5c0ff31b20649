import type {Context} from '../context.js'
import type {Mark} from '../flow/mark.js'
import type {Row, Strip} from '../flow/strip.js'
import {textMark} from '../flow/text-mark.js'
import {textRun} from '../inline/text-run.js'
import {inElement} from '../struct/in-element.js'
import {cutText} from './cut-text.js'
import {keepTogether} from './keep-together.js'
import {setLine} from './set-line.js'
import {textRows} from './text-rows.js'

const longestTitle = 150
/** Room for the page number, in em. */
const numberEms = 3
const leaderEms = 0.6
const leaderInk = 0.4

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly title: string
  /** Name of the place that it leads to. */
  readonly destination: string
  /** Number of the page that it is on; nothing while that is not known. */
  readonly page: number | undefined
}

/**
 * Set the table of contents: titles, leaders, page numbers.
 *
 * @param entries
 *   Entries in order.
 * @param context
 *   Where and how.
 * @returns
 *   Strips; as many with page numbers as without.
 */
export function* contents(entries: readonly ContentsEntry[], context: Context): Generator<Strip> {
  const {theme, words} = context
  const {sizePt, linePt} = theme.headings[0]
  const head: Context = {
    ...inElement(context, 'H', {level: 1}),
    linePt,
    look: {role: 'sans', weight: 700, sizePt, ink: 1}
  }
  const [title] = textRows([textRun(words.contents, head)], head, {align: 'left'})
  if (title) {
    yield {
      ...title,
      keep: true,
      marks: [{type: 'outline', title: words.contents, level: 1, yPt: 0}, ...title.marks]
    }
  }
  yield {type: 'gap', heightPt: theme.linePt, keep: true, share: 0}
  const inContents = inElement(context, 'TOC')
  for (const entry of entries) {
    yield* entryRows(entry, inContents)
    yield {type: 'gap', heightPt: theme.linePt / 4, share: 0}
  }
}

function entryRows(entry: ContentsEntry, context: Context): Row[] {
  const {theme, xPt, widthPt} = context
  const link = inElement(inElement(inElement(context, 'TOCI'), 'Reference'), 'Link')
  const inner: Context = {
    ...link,
    widthPt: widthPt - numberEms * theme.emPt,
    look: {role: theme.face, weight: 400, sizePt: theme.emPt, ink: 1}
  }
  const rows = textRows([textRun(cutText(entry.title, longestTitle), inner)], inner, {
    align: 'left'
  })
  const last = rows.at(-1)
  const text = last?.marks.find(mark => mark.type === 'text')
  if (!last || text?.type !== 'text') return []

  const rightPt = xPt + widthPt
  const number = entry.page === undefined ? undefined : lineOf(String(entry.page), inner)
  const {baselinePt} = text
  const leaderEndPt = rightPt - numberEms * theme.emPt
  const marks: Mark[] = [
    ...last.marks,
    ...leader(xPt + text.line.endPt, leaderEndPt, baselinePt - 1, inner)
  ]
  if (number) {
    marks.push(textMark(number, rightPt - number.endPt, baselinePt))
  }
  const whole = [...rows.slice(0, -1), {...last, marks}]
  return keepTogether(
    whole.map(row => ({
      ...row,
      marks: [
        ...row.marks,
        {
          type: 'link' as const,
          xPt,
          yPt: 0,
          widthPt,
          heightPt: row.heightPt,
          to: {destination: entry.destination},
          text: entry.title,
          element: link.element
        }
      ]
    })),
    'all'
  )
}

function lineOf(text: string, context: Context) {
  return setLine([textRun(text, context)])
}

/** Dots stand below each other from line to line. */
function leader(fromPt: number, toPt: number, yPt: number, context: Context): Mark[] {
  const stepPt = leaderEms * context.look.sizePt
  const first = Math.ceil((fromPt + stepPt) / stepPt)
  const last = Math.floor(toPt / stepPt)
  if (last < first) return []
  const widthPt = (last - first) * stepPt
  return [
    {type: 'leader', xPt: first * stepPt, yPt, widthPt, stepPt, radiusPt: 0.4, ink: leaderInk}
  ]
}
