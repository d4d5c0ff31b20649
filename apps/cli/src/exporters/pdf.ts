import {readFile} from 'node:fs/promises'
import {faces} from '@answerbook/fonts'
import {pdfOptions, streamPdf} from '@answerbook/pdf'
import type {Exporter} from '../exporter.js'

/** Faces are read when a document first uses them. */
const fonts = faces.map(({name, role, weight, url}) => ({
  name,
  role,
  weight,
  load: () => readFile(url)
}))

export const pdf: Exporter = {
  options: pdfOptions,
  write: (book, {file, load, modified, options}) =>
    streamPdf(book, {...options, fonts, file, load, modified})
}
