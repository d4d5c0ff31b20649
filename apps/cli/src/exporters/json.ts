import type {Exporter} from '../exporter.js'

/** Levels that are indented: in a deeper tree, spaces would outgrow the text by far. */
const maxIndented = 100

/** The tree itself, as `@answerbook/core/book.schema.json` describes it. */
export const json: Exporter = {
  options: [],
  async *write(book) {
    yield `${JSON.stringify(book, undefined, isDeeper(book, maxIndented) ? 0 : 2)}\n`
  }
}

/** The parser bounds the depth, so that this may recurse. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(child => isDeeper(child, levels - 1))
}
