import {epubOptions, streamEpub} from '@answerbook/epub'
import {coverOption} from '../cover-option.js'
import type {Exporter} from '../exporter.js'
import {readCover} from '../read-cover.js'

export const epub: Exporter = {
  options: [...epubOptions, coverOption],
  async *write(book, {file, load, modified, options: {cover: named, ...options}}) {
    const cover = typeof named === 'string' ? readCover(named, file) : undefined
    yield* streamEpub(book, {...options, cover, file, load, modified})
  }
}
