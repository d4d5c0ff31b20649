/**
 * Give the JSON Schema of a book.
 *
 * @returns
 *   Promise of the schema, by draft 2020-12; also published as
 *   `@answerbook/core/book.schema.json`.
 * @see https://json-schema.org/draft/2020-12/schema
 */
export async function toJsonSchema(): Promise<Record<string, unknown>> {
  // Loaded when it is called: to make the schema takes as long as to load all the rest.
  const [{z}, {bookSchema}] = await Promise.all([import('zod'), import('./book-schema.js')])
  return {title: 'answerbook book', ...z.toJSONSchema(bookSchema, {reused: 'ref'})}
}
