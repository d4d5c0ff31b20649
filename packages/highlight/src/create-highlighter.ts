import type {createLowlight} from 'lowlight'
import type {Highlight} from './code-token.js'
import {flattenTokens} from './flatten-tokens.js'
import {languageNames} from './language-names.js'

/** Longer code is a dump, which no colour makes clearer. */
const longestCode = 2_000_000

/** Loads grammars as they are needed, each once. */
export interface Highlighter {
  /** Get ready for code of some languages, named as writers put it. */
  readonly load: (languages: Iterable<string>) => Promise<Highlight>
}

type Lowlight = ReturnType<typeof createLowlight>

/**
 * Create what gets ready to divide code into tokens.
 *
 * @returns
 *   Loader of a function from code and its language to tokens: one token for a
 *   language that is not known or was not asked for, and for code of more than
 *   2,000,000 UTF-16 units.
 * @see https://highlightjs.readthedocs.io/en/stable/supported-languages.html
 */
export function createHighlighter(): Highlighter {
  let usual: Lowlight | undefined
  let rare: Lowlight | undefined
  return {load}

  async function load(languages: Iterable<string>): Promise<Highlight> {
    for (const lang of languages) {
      usual ??= (await import('./usual-grammars.js')).createUsual()
      // To know the names of all languages, all have to be set up.
      if (!usual.registered(nameOf(lang))) {
        rare ??= (await import('./all-grammars.js')).createAll()
      }
    }
    return highlight
  }

  function highlight(code: string, lang: string): ReturnType<Highlight> {
    const plain = [{text: code, kind: undefined}]
    const name = nameOf(lang)
    const lowlight = [usual, rare].find(one => one?.registered(name))
    if (!lowlight || code.length > longestCode) return plain
    try {
      return flattenTokens(lowlight.highlight(name, code))
    } catch {
      // A grammar that does not come to an end gives up: nothing but colour is lost.
      return plain
    }
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
