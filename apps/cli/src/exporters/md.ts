import {markdownOptions, toMarkdown} from '@answerbook/markdown'
import type {Exporter} from '../exporter.js'

export const md: Exporter = {
  options: markdownOptions,
  async *write(book, {file, options}) {
    const result = toMarkdown(book, options)
    for (const message of result.messages) file.messages.push(message)
    yield String(result)
  }
}
