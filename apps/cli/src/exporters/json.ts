import type {Exporter} from '../exporter.js'

/** The tree itself, as `@answerbook/core/book.schema.json` describes it. */
export const json: Exporter = {
  options: [],
  async *write(book) {
    yield `${JSON.stringify(book, undefined, 2)}\n`
  }
}
