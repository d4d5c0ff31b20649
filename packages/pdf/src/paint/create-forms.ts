import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import type {Drawing, DrawingPart, PathPart, Rgb} from '../math/drawing.js'
import type {Matrix} from '../math/matrix.js'
import type {PathStep} from '../math/to-cubics.js'
import type {Canvas} from './create-canvas.js'
import {type Content, createContent} from './create-content.js'
import type {NameOfForm} from './forms.js'
import {number} from './number.js'
import {paintLine} from './paint-line.js'
import {toBytes} from './to-bytes.js'

/** What forms need of the file. */
export interface FormsOptions {
  readonly document: PDFDocument
  /** Fonts of the file, as a resource. */
  readonly fonts: Reference
  /** Told each form and its name. */
  readonly add: (name: string, form: Reference) => void
  /** Makes a canvas for text in a drawing. */
  readonly createCanvas: () => Canvas
}

/** Drawings count thousandths of an em, text points. */
const unit = 0.001

/**
 * Make room in a file for drawings that are painted in many places.
 *
 * @param options
 *   The file.
 * @returns
 *   Function that writes a drawing when it is first asked for its name.
 * @see ISO 32000-2, 8.10
 */
export function createForms(options: Readonly<FormsOptions>): NameOfForm {
  const {document, fonts, add, createCanvas} = options
  const names = new Map<Drawing, string>()
  return drawing => {
    const known = names.get(drawing)
    if (known) return known
    const name = `D${names.size + 1}`
    names.set(drawing, name)
    const [left, bottom, right, top] = drawing.box
    const hasText = drawing.parts.some(({type}) => type === 'text')
    const form = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [Math.floor(left), Math.floor(bottom), Math.ceil(right), Math.ceil(top)],
      Matrix: [unit, 0, 0, unit, 0, 0],
      Resources: hasText ? {Font: fonts} : {}
    })
    form.end(toBytes(drawing.parts.map(part => operatorsOf(part, createCanvas)).join('\n')))
    add(name, form)
    return name
  }
}

function operatorsOf(part: DrawingPart, createCanvas: () => Canvas): string {
  if (part.type === 'path') return pathOperators(part)
  const canvas = createCanvas()
  // Text in it has the colour of the text around it, too, and is a part of what that is of.
  const content: Content = {
    ...createContent(canvas.content.colour, () => ''),
    fill: () => undefined,
    tag: () => undefined,
    isTagged: () => true
  }
  const mark = {type: 'text', line: part.line, xPt: 0, baselinePt: 0} as const
  paintLine(mark, 0, 0, {...canvas, content})
  return `q ${concat(part.matrix)}${fillColour(part.colour)}${content.end()} Q`
}

function pathOperators({matrix, steps, colour, stroke, clip}: PathPart): string {
  const window = clip ? `${concat(clip.matrix)}${clip.area.map(coarse).join(' ')} re W n ` : ''
  const path = steps.map(operatorOf).join(' ')
  // What is clipped is put through the matrix of the window already.
  const place = concat(clip ? relative(matrix, clip.matrix) : matrix)
  if (!stroke) return `q ${window}${place}${fillColour(colour)}${path} f Q`

  const {width, dashes, isRound} = stroke
  const dash = dashes ? ` [${dashes.map(coarse).join(' ')}] 0 d` : ''
  const ends = isRound ? ' 1 J 1 j' : ''
  const ink = colour ? `${colour.map(number).join(' ')} RG ` : ''
  return `q ${window}${place}${ink}${coarse(width)} w${dash}${ends} ${path} S Q`
}

function fillColour(colour: Rgb | undefined): string {
  return colour ? `${colour.map(number).join(' ')} rg ` : ''
}

function concat(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix
  if (a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0) return ''
  return `${[a, b, c, d].map(fine).join(' ')} ${coarse(e)} ${coarse(f)} cm `
}

/** What takes the inner system to the outer, both seen from a third; no clip is turned. */
function relative([a, , , d, e, f]: Matrix, [outerA, , , outerD, outerE, outerF]: Matrix): Matrix {
  return [a / outerA, 0, 0, d / outerD, (e - outerE) / outerA, (f - outerF) / outerD]
}

function operatorOf([operator, ...points]: PathStep): string {
  // Half of a thousandth of an em is not seen, least of all in a control point.
  const [digits, ends] = [points.slice(0, -2).map(Math.round), points.slice(-2).map(coarse)]
  return [...digits, ...ends, operator].join(' ')
}

function coarse(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}

/** Scales of tall brackets are far from 1. */
function fine(value: number): string {
  const rounded = Math.round(value * 100_000) / 100_000
  return Math.abs(rounded) < 1e-5 ? '0' : String(rounded)
}
