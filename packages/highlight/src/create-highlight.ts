import {all, common, createLowlight} from 'lowlight'
import type {Highlight} from './code-token.js'
import {flattenTokens} from './flatten-tokens.js'
import {languageNames} from './language-names.js'

/** Longer code is a dump, which no colour makes clearer. */
const longestCode = 2_000_000

/**
 * Create what divides code into tokens.
 *
 * @returns
 *   Function from code and the name of its language, as writers put it, to
 *   tokens; one token for a language that is not known, and for code of more
 *   than 2,000,000 UTF-16 units.
 * @see https://highlightjs.readthedocs.io/en/stable/supported-languages.html
 */
export function createHighlight(): Highlight {
  const usual = createLowlight(common)
  let rare: Lowlight | undefined
  return (code, lang) => {
    const plain = [{text: code, kind: undefined}]
    const name = nameOf(lang)
    const lowlight = code.length > longestCode ? undefined : knowing(name)
    if (!lowlight) return plain
    try {
      return flattenTokens(lowlight.highlight(name, code))
    } catch {
      // A grammar that does not come to an end gives up: nothing but colour is lost.
      return plain
    }
  }

  /** To know the names of all languages, all have to be set up. */
  function knowing(name: string): Lowlight | undefined {
    if (usual.registered(name)) return usual
    rare ??= createLowlight(all)
    return rare.registered(name) ? rare : undefined
  }
}

type Lowlight = ReturnType<typeof createLowlight>

/** Writers put more than the name there: `language-js`, `js {1,3}`, `js:title`. */
function nameOf(lang: string): string {
  const name = lang
    .replace(/^lang(?:uage)?-/i, '')
    .replace(/[\s{:,].*$/s, '')
    .toLowerCase()
  return languageNames.get(name) ?? name
}
