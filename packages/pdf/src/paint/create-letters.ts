import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import type {Outline} from '../math/drawing.js'
import {outlineOperators} from './outline-operators.js'
import {toBytes} from './to-bytes.js'

/** How an outline is painted: by its operators, or as a form that the file has already. */
export type Letter = string | {readonly name: string; readonly form: Reference}

/** A form is not worth its dictionary for a path shorter than this, in bytes. */
const leastLength = 150

/** Readers cut off what is outside of the box of a form, and smooth what is inside. */
const margin = 10

/**
 * Make room in a file for the letters of formulas.
 *
 * @param document
 *   File.
 * @returns
 *   Function that tells how an outline is filled; one that is met again is
 *   written as a form, so that it is in the file twice at most.
 */
export function createLetters(document: PDFDocument): (outline: Outline) => Letter {
  const known = new Map<Outline, Letter>()
  let count = 0
  return outline => {
    const letter = known.get(outline)
    if (typeof letter === 'object') return letter
    const path = letter ?? `${outlineOperators(outline.steps)} f`
    if (letter === undefined || path.length < leastLength) {
      known.set(outline, path)
      return path
    }
    const [left, bottom, right, top] = outline.box
    const box = [left - margin, bottom - margin, right + margin, top + margin]
    const form = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: box.map(Math.round),
      Resources: {}
    })
    form.end(toBytes(path))
    const result = {name: `G${++count}`, form}
    known.set(outline, result)
    return result
  }
}
