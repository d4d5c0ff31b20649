import type {Book} from '@answerbook/core'
import type {createLowlight} from 'lowlight'
import {eachNode} from '../each-node.js'
import type {Highlight} from './code-token.js'
import {flattenTokens} from './flatten-tokens.js'
import {languageNames} from './language-names.js'

/** Longer code is a dump, which no colour makes clearer. */
const longestCode = 2_000_000

/**
 * Load what highlights code, if a book has code of a stated language.
 *
 * @param book
 *   Book to look through.
 * @returns
 *   Highlighting; nothing if it is not needed.
 */
export async function loadHighlight(book: Book): Promise<Highlight | undefined> {
  let isNeeded = false
  eachNode(book, node => {
    if (node.type === 'code' && node.lang) isNeeded = true
  })
  if (!isNeeded) return undefined
  const {all, common, createLowlight} = await import('lowlight')
  const usual = createLowlight(common)
  let rare: Lowlight | undefined
  // To know the names of all languages, all have to be set up.
  return highlightWith(name => {
    if (usual.registered(name)) return usual
    rare ??= createLowlight(all)
    return rare.registered(name) ? rare : undefined
  })
}

type Lowlight = ReturnType<typeof createLowlight>

function highlightWith(knowing: (name: string) => Lowlight | undefined): Highlight {
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
}

/** Writers put more than the name there: `language-js`, `js {1,3}`, `js:title`. */
function nameOf(lang: string): string {
  const name = lang
    .replace(/^lang(?:uage)?-/i, '')
    .replace(/[\s{:,].*$/s, '')
    .toLowerCase()
  return languageNames.get(name) ?? name
}
