import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {FormulaMark} from '../flow/mark.js'
import type {Row} from '../flow/strip.js'
import {breakFormula, type FormulaLine} from '../math/break-formula.js'
import type {DrawingRow} from '../math/drawing.js'
import type {Formula} from '../math/formula.js'

/** A formula that is too wide is made smaller down to this, before it is broken. */
const leastScale = 0.7
/** Of a page: a formula of rows that is higher is divided between them. */
const mostWhole = 0.5
/** Between a formula and its number, in em. */
const tagGapEms = 1
/** Between the lines of a formula that is broken, in em. */
const lineGapEms = 0.3
/** Room above and below a line of a formula that has little of its own, in em. */
const leastHeight = 0.88
const leastDepth = 0.3

/**
 * Set a formula between lines: in the middle, its number at the right edge.
 *
 * @param formula
 *   Formula.
 * @param context
 *   Where and how.
 * @returns
 *   Rows; a formula too wide is made smaller, then broken into lines, then made
 *   smaller still; one of rows that is high is divided between them.
 */
export function formulaRows(formula: Formula, context: Context): Row[] {
  const {look, widthPt, theme} = context
  const {heightEm, depthEm, tag, isBroken} = formula
  const fullPt = theme.sheet.textHeightPt
  const roomPt = widthPt - (tag ? (tag.widthEm + tagGapEms) * look.sizePt : 0)
  const scale = Math.min(
    1,
    roomPt / (formula.widthEm * look.sizePt),
    fullPt / ((heightEm + depthEm) * look.sizePt)
  )
  const widthScale = Math.min(1, roomPt / (formula.widthEm * look.sizePt))
  const fullHeightPt = widthScale * look.sizePt * (heightEm + depthEm)
  if (formula.rows && fullHeightPt > mostWhole * fullPt) {
    return tableRows(formula, formula.rows, widthScale * look.sizePt, context)
  }
  if (scale >= leastScale && !isBroken) return [wholeRow(formula, scale * look.sizePt, context)]

  const rows = context.formulas?.split(formula.tex, 'display') ?? []
  const lines = breakFormula(rows, roomPt / look.sizePt)
  const hasNumbers = tag !== undefined && rows.length > 1
  if (lines.length < 2 || hasNumbers) return [wholeRow(formula, scale * look.sizePt, context)]
  return brokenRows(lines, formula, roomPt, rows.length === lines.length, context)
}

function wholeRow(formula: Formula, sizePt: number, context: Context): Row {
  const {drawing, heightEm, depthEm, tag, tex} = formula
  const {xPt, widthPt} = context
  const formulaPt = formula.widthEm * sizePt
  const tagPt = (tag?.widthEm ?? 0) * sizePt
  const rightmostPt = widthPt - formulaPt - (tag ? tagPt + tagGapEms * sizePt : 0)
  const leftPt = Math.max(0, Math.min((widthPt - formulaPt) / 2, rightmostPt))
  const line = {heightEm, depthEm, sizePt, context}
  const main = {drawing, xPt: xPt + leftPt, widthPt: formulaPt, text: tex}
  const number = tag && {drawing: tag.drawing, xPt: xPt + widthPt - tagPt, widthPt: tagPt, text: ''}
  return rowOfMarks(number ? [main, number] : [main], line)
}

/** The rows stand to each other as in the whole formula. */
function tableRows(
  formula: Formula,
  rows: readonly DrawingRow[],
  sizePt: number,
  context: Context
): Row[] {
  const [main, number] = wholeRow(formula, sizePt, context).marks.filter(
    mark => mark.type === 'formula'
  )
  if (!main) return []
  return rows.map((row, index): Row => {
    const before = rows[index - 1]
    const after = rows[index + 1]
    const topEm = (before ? (before.bottom + row.top) / 2 : row.top) / 1000
    const bottomEm = (after ? (row.bottom + after.top) / 2 : row.bottom) / 1000
    const baselinePt = (topEm - row.baseline / 1000) * sizePt
    const text = index === 0 ? formula.tex : ''
    const all: FormulaMark[] = [{...main, drawing: row.main, baselinePt, text}]
    if (number && row.tags.parts.length > 0) {
      all.push({...number, drawing: row.tags, baselinePt, text: ''})
    }
    return makeRow((topEm - bottomEm) * sizePt, all)
  })
}

function brokenRows(
  lines: readonly FormulaLine[],
  {tag, tex}: Formula,
  roomPt: number,
  isCentred: boolean,
  context: Context
): Row[] {
  const {look, xPt, widthPt} = context
  const widestEm = lines.reduce((most, {endEm}) => Math.max(most, endEm), 0)
  const sizePt = Math.min(look.sizePt, roomPt / widestEm)
  return lines.map(({drawing, endEm, heightEm, depthEm}, index) => {
    const lineEm = isCentred ? endEm : widestEm
    const leftPt = Math.max(0, roomPt - lineEm * sizePt) / 2
    const text = index === 0 ? tex : ''
    const main = {drawing, xPt: xPt + leftPt, widthPt: endEm * sizePt, text}
    const isLast = index === lines.length - 1
    const tagPt = (tag?.widthEm ?? 0) * sizePt
    const number = tag &&
      isLast && {drawing: tag.drawing, xPt: xPt + widthPt - tagPt, widthPt: tagPt, text: ''}
    const abovePt = index === 0 ? 0 : lineGapEms * sizePt
    const options = {heightEm, depthEm, sizePt, context, abovePt}
    return rowOfMarks(number ? [main, number] : [main], options)
  })
}

interface LineOptions {
  readonly heightEm: number
  readonly depthEm: number
  readonly sizePt: number
  readonly context: Context
  /** Room above the line. */
  readonly abovePt?: number | undefined
}

function rowOfMarks(
  drawn: ReadonlyArray<Pick<FormulaMark, 'drawing' | 'text' | 'widthPt' | 'xPt'>>,
  {heightEm, depthEm, sizePt, context, abovePt = 0}: LineOptions
): Row {
  const style = context.styles(context.look)
  const baselinePt = abovePt + Math.max(heightEm, leastHeight) * sizePt
  const heightPt = baselinePt + Math.max(depthEm, leastDepth) * sizePt
  const marks = drawn.map(
    (part): FormulaMark => ({
      ...part,
      type: 'formula',
      baselinePt,
      sizePt,
      style,
      element: context.element
    })
  )
  return makeRow(heightPt, marks)
}
