import {epubOptions, streamEpub} from '@answerbook/epub'
import type {Exporter} from '../exporter.js'

export const epub: Exporter = {
  options: epubOptions,
  write: (book, {file, load, modified, options}) =>
    streamEpub(book, {...options, file, load, modified})
}
