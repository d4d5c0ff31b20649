import {epubOptions, streamEpub, type ToEpubOptions, toVolumes} from '@answerbook/epub'
import {VFile} from 'vfile'
import {coverOption} from '../cover-option.js'
import {drawFormula} from '../draw-formula.js'
import type {ExportContext, Exporter} from '../exporter.js'
import {readCover} from '../read-cover.js'

export const epub: Exporter = {
  options: [...epubOptions, coverOption],
  // What is wrong with the book is told when it is written.
  divide: (book, context) => toVolumes(book, choicesOf({...context, file: new VFile()})),
  write: (book, context) => streamEpub(book, {...choicesOf(context), file: context.file})
}

function choicesOf({file, load, modified, options}: ExportContext): ToEpubOptions {
  const {cover: named, ...others} = options
  const cover = typeof named === 'string' ? readCover(named, file) : coverOf(named)
  return {...others, cover, drawFormula, load, modified}
}

/** The cover of a book that is updated is a picture already. */
function coverOf(given: unknown): Uint8Array | undefined {
  return given instanceof Uint8Array ? given : undefined
}
