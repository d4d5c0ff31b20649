import {readFile} from 'node:fs/promises'
import {type FontFace, faces} from '@answerbook/fonts'
import {type FaceSource, type PdfFonts, pdfOptions, streamPdf} from '@answerbook/pdf'
import type {Exporter} from '../exporter.js'

const fonts: PdfFonts = {
  serif: family('serif'),
  sans: family('sans'),
  kai: family('kai'),
  mono: family('mono'),
  fallback: faces.filter(face => face.role === 'symbols').map(toSource)
}

export const pdf: Exporter = {
  options: pdfOptions,
  write: (book, {file, load, modified, options}) =>
    streamPdf(book, {...options, fonts, file, load, modified})
}

function family(role: FontFace['role']): NonNullable<PdfFonts['serif']> {
  const ofWeight = (weight: FontFace['weight']) =>
    faces.filter(face => face.role === role && face.weight === weight).map(toSource)[0]
  return {regular: ofWeight(400), bold: ofWeight(700)}
}

/** A face is read when a document first uses it. */
function toSource({name, url}: FontFace): FaceSource {
  return {name, load: () => readFile(url)}
}
