import type {ReadResult, Source, SourceFile} from '../../source.js'

/** A book as `-t json` writes it. */
export const json: Source = {name: 'json', detect: ({json}) => isBook(json), read}

function isBook(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'book'
}

async function read({json, vfile}: SourceFile): Promise<ReadResult> {
  // Loaded when it is needed: the schema library takes longer than most documents.
  const {checkBook} = await import('./check-book.js')
  const {title, lang, children} = checkBook(json, vfile)
  return {title, lang, threads: children, isStated: true}
}
