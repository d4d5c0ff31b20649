import type {Stroke} from '@answerbook/formulas'
import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import {textMark} from '../flow/text-mark.js'
import type {Drawing, DrawingPart, PathPart, Rgb, TextPart} from '../math/drawing.js'
import type {Matrix} from '../math/matrix.js'
import type {Canvas} from './create-canvas.js'
import {type Content, createContent} from './create-content.js'
import {createLetters} from './create-letters.js'
import type {NameOfForm} from './forms.js'
import {number} from './number.js'
import {outlineOperators} from './outline-operators.js'
import {paintLine} from './paint-line.js'
import {tenths} from './tenths.js'
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
  const letterOf = createLetters(document)
  const names = new Map<Drawing, string>()
  return drawing => {
    const known = names.get(drawing)
    if (known) return known
    const name = `D${names.size + 1}`
    names.set(drawing, name)
    const [left, bottom, right, top] = drawing.box
    const used = new Map<string, Reference>()
    const paint = (part: DrawingPart) =>
      part.type === 'path' ? pathPart(part, used) : textPart(part, createCanvas())
    const operators = drawing.parts.map(paint).join('\n')
    const hasText = drawing.parts.some(({type}) => type === 'text')
    const form = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [Math.floor(left), Math.floor(bottom), Math.ceil(right), Math.ceil(top)],
      Matrix: [unit, 0, 0, unit, 0, 0],
      Resources: {
        ...(hasText && {Font: fonts}),
        ...(used.size > 0 && {XObject: Object.fromEntries(used)})
      }
    })
    form.end(toBytes(operators))
    add(name, form)
    return name
  }

  function pathPart(part: PathPart, used: Map<string, Reference>): string {
    const {matrix, outline, colour, stroke, clip} = part
    const window = clip ? `${concat(clip.matrix)}${clip.area.map(tenths).join(' ')} re W n ` : ''
    // What is clipped is put through the matrix of the window already.
    const place = concat(clip ? relative(matrix, clip.matrix) : matrix)
    if (stroke) {
      const ink = strokeOperators(stroke, colour)
      return `q ${window}${place}${ink} ${outlineOperators(outline.steps)} S Q`
    }
    const letter = letterOf(outline)
    if (typeof letter === 'object') used.set(letter.name, letter.form)
    const fill = typeof letter === 'object' ? `/${letter.name} Do` : letter
    return `q ${window}${place}${fillColour(colour)}${fill} Q`
  }
}

function textPart({line, matrix, colour}: TextPart, canvas: Canvas): string {
  // Text in it has the colour of the text around it, too, and is a part of what that is of.
  const content: Content = {
    ...createContent(canvas.content.colour, () => ''),
    fill: () => undefined,
    tag: () => undefined,
    isTagged: () => true
  }
  paintLine(textMark(line, 0, 0), 0, 0, {...canvas, content})
  return `q ${concat(matrix)}${fillColour(colour)}${content.end()} Q`
}

function strokeOperators({width, dashes, isRound}: Stroke, colour: Rgb | undefined): string {
  const ink = colour ? `${colour.map(number).join(' ')} RG ` : ''
  const dash = dashes ? ` [${dashes.map(tenths).join(' ')}] 0 d` : ''
  return `${ink}${tenths(width)} w${dash}${isRound ? ' 1 J 1 j' : ''}`
}

function fillColour(colour: Rgb | undefined): string {
  return colour ? `${colour.map(number).join(' ')} rg ` : ''
}

function concat(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix
  if (a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0) return ''
  return `${[a, b, c, d].map(fine).join(' ')} ${tenths(e)} ${tenths(f)} cm `
}

/** What takes the inner system to the outer, both seen from a third; no clip is turned. */
function relative([a, , , d, e, f]: Matrix, [outerA, , , outerD, outerE, outerF]: Matrix): Matrix {
  return [a / outerA, 0, 0, d / outerD, (e - outerE) / outerA, (f - outerF) / outerD]
}

/** Scales of tall brackets are far from 1. */
function fine(value: number): string {
  const rounded = Math.round(value * 100_000) / 100_000
  return Math.abs(rounded) < 1e-5 ? '0' : String(rounded)
}
