import type {Line} from '../break/line.js'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Page} from '../flow/page.js'
import {textMark} from '../flow/text-mark.js'
import {textRun} from '../inline/text-run.js'
import {cutText} from './cut-text.js'
import {setLine} from './set-line.js'

const ink = 0.55
/** Of the room between the edge of the sheet and the text. */
const headShare = 0.42
const footShare = 0.5
/** Of the measure, for one running head. */
const headWidthShare = {two: 0.46, one: 0.8} as const
const longestHead = 80

/** What stands around the text of a page. */
export interface FurnitureContent {
  /** Title of the book. */
  readonly left?: string | undefined
  /** Title of the thread. */
  readonly right?: string | undefined
  /** Such as `3 / 24`. */
  readonly number?: string | undefined
  /** The page is wider than high. */
  readonly turned?: true | undefined
}

/** Sets what stands around the text of pages; keeps the running heads it has set. */
export type Furniture = (content: FurnitureContent) => Page

/**
 * Make the function that sets what stands around the text of pages.
 *
 * @param context
 *   Where and how.
 * @returns
 *   Function.
 */
export function createFurniture(context: Context): Furniture {
  const {theme} = context
  const {sizePt} = theme.furniture
  const inner: Context = {
    ...context,
    look: {role: 'sans', weight: 400, sizePt, ink}
  }
  const lineOf = (text: string) => setLine([textRun(text, inner)])
  const heads = new Map<string, Line | undefined>()
  const headOf = (text: string, widthPt: number): Line | undefined => {
    const key = `${widthPt} ${text}`
    if (!heads.has(key)) heads.set(key, fitLine(text, widthPt, lineOf))
    return heads.get(key)
  }

  return ({left, right, number, turned}) => {
    const sheet = (turned && theme.turned) || theme.sheet
    const widthPt = sheet.blockPt
    const headPt = -headShare * sheet.topPt
    const footPt =
      sheet.textHeightPt + footShare * (sheet.heightPt - sheet.topPt - sheet.textHeightPt)
    const marks: Mark[] = []
    const add = (line: Line | undefined, baselinePt: number, side: 'left' | 'right') => {
      if (!line) return
      const xPt = side === 'left' ? 0 : widthPt - line.endPt
      const artifact = baselinePt < 0 ? 'Header' : 'Footer'
      marks.push(textMark(line, xPt, baselinePt, {artifact}))
    }
    const longestPt = widthPt * headWidthShare[left && right ? 'two' : 'one']
    if (left) add(headOf(left, longestPt), headPt, 'left')
    if (right) add(headOf(right, longestPt), headPt, 'right')
    if (number) add(lineOf(number), footPt, 'right')
    const row = {row: makeRow(0, marks), yPt: 0, xPt: undefined}
    return {rows: [row], bands: [], apart: undefined, turned}
  }
}

/** Cut a text so that it fits in one line. */
function fitLine(
  text: string,
  widthPt: number,
  lineOf: (text: string) => Line | undefined
): Line | undefined {
  let longest = longestHead
  let line = lineOf(cutText(text, longest))
  while (line && line.endPt > widthPt && longest > 4) {
    longest = Math.max(4, Math.min(longest - 1, Math.floor((longest * widthPt) / line.endPt)))
    line = lineOf(cutText(text, longest))
  }
  return line
}
