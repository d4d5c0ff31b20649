import type {TokenStream} from 'prismjs'
import type {CodeToken, Highlight} from './code-token.js'
import type {Tokenize} from './create-tokenize.js'
import {joinTokens} from './join-tokens.js'
import {languageNames} from './language-names.js'
import {nameDefinitions} from './name-definitions.js'
import {nestCode} from './nest-code.js'
import {readWindows} from './read-windows.js'
import {splitSegments} from './split-segments.js'
import type {Syntax} from './syntax.js'
import {widthFor} from './width-for.js'

/** Longer code is a dump, which no colour makes clearer. */
const longestCode = 200_000

/** Loads grammars as they are needed, each once. */
export interface Highlighter {
  /** Get ready for code of some languages, named as writers put it. */
  readonly load: (languages: Iterable<string>) => Promise<Highlight>
}

/**
 * Create what gets ready to divide code into tokens.
 *
 * @returns
 *   Loader of a function from code and its language to tokens: one token for a
 *   language that is not known or was not asked for, and for code of more than
 *   200,000 UTF-16 units. Code is read through windows of 8,000 units, 2,000 of
 *   style sheets and 1,000 of lines that are longer, so that no code costs more
 *   than its length; only a token of more than half of that may be taken for others.
 * @see https://prismjs.com/#supported-languages
 */
export function createHighlighter(): Highlighter {
  const syntaxes = new Map<string, Syntax>()
  let tokenize: Tokenize | undefined
  let isComplete = false
  return {load}

  async function load(languages: Iterable<string>): Promise<Highlight> {
    for (const lang of languages) {
      const name = nameOf(lang)
      if (name === 'plain') continue
      if (!tokenize) {
        const grammars = await import('./usual-grammars.js')
        add(grammars.usual)
        tokenize = grammars.tokenize
      }
      // To know the names of all languages, all have to be there.
      if (!isComplete && !syntaxes.has(name)) {
        add((await import('./all-grammars.js')).rare)
        isComplete = true
      }
    }
    return highlight
  }

  function add(more: readonly Syntax[]): void {
    for (const syntax of more) {
      for (const name of [syntax.displayName, ...(syntax.aliases ?? [])]) syntaxes.set(name, syntax)
    }
  }

  function highlight(code: string, lang: string): readonly CodeToken[] {
    const plain = [{text: code, kind: undefined}]
    const language = syntaxes.get(nameOf(lang))?.displayName
    if (!language || code.length > longestCode) return plain
    try {
      const rows = splitSegments(code).map(({text, isLine}) => {
        const width = widthFor(language, isLine)
        return readWindows(text, {language, width, tokenize: part => divide(part, lang)})
      })
      const [first] = rows
      return nameDefinitions(first && rows.length === 1 ? first : joinTokens(rows.flat()))
    } catch {
      // A grammar that does not come to an end gives up: nothing but colour is lost.
      return plain
    }
  }

  function divide(code: string, lang: string): TokenStream {
    const name = nameOf(lang)
    const syntax = syntaxes.get(name)
    if (!tokenize || !syntax) return code
    const stream = tokenize(code, syntax, name)
    if (syntax.displayName === 'markdown') nestCode(stream, divide)
    return stream
  }
}

/** Writers put more than the name there: `language-js`, `js {1,3}`, `js:title`. */
function nameOf(lang: string): string {
  const name = lang
    .replace(/^lang(?:uage)?-/i, '')
    .replace(/[\s{:,].*$/s, '')
    .toLowerCase()
  return languageNames.get(name) ?? name
}
