import type {ReadResult, Source, SourceFile} from '../../source.js'
import {parseBook} from './parse-book.js'

/** A book as `-t json` writes it. */
export const json: Source = {
  name: 'json',
  detect: ({text, vfile}) =>
    /^\s*\{/.test(text) && (vfile.extname === '.json' || /"type"\s*:\s*"book"/.test(text)),
  read
}

function read(file: SourceFile): ReadResult {
  const {title, lang, children} = parseBook(file.text, file.vfile)
  return {title, lang, threads: children}
}
