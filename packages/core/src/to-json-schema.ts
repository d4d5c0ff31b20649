import {z} from 'zod'
import {bookSchema} from './book-schema.js'

/**
 * Give the JSON Schema of a book.
 *
 * @returns
 *   Schema by draft 2020-12; also published as
 *   `@answerbook/core/book.schema.json`.
 * @see https://json-schema.org/draft/2020-12/schema
 */
export function toJsonSchema(): Record<string, unknown> {
  return {title: 'answerbook book', ...z.toJSONSchema(bookSchema, {reused: 'ref'})}
}
