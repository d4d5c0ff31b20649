import type {Book} from '@answerbook/core'
import {eachNode} from '../each-node.js'
import type {Hyphenate} from './hyphenate.js'
import {languages} from './languages.js'
import {patternLanguage} from './pattern-language.js'

/** Gives the hyphenation of a language, if it has one and is in the book. */
export type Hyphenation = (lang: string) => Hyphenate | undefined

/** Shorter words are not hyphenated. */
const word = /\p{Ll}{5}/u

/**
 * Load the hyphenation of the languages of a book, as far as it has words.
 *
 * @param book
 *   Book to look through.
 * @param lang
 *   Language of what states none.
 * @returns
 *   Hyphenation by language.
 */
export async function loadHyphenation(book: Book, lang: string): Promise<Hyphenation> {
  const wanted = new Set<string>()
  for (const post of book.children.flatMap(thread => thread.children)) {
    const language = patternLanguage(post.lang ?? lang)
    if (language === undefined || wanted.has(language)) continue
    eachNode(post, node => {
      if (node.type === 'text' && word.test(node.value)) wanted.add(language)
    })
  }
  const loaded = new Map<string, Hyphenate>()
  for (const language of wanted) {
    const patterns = await languages[language]?.()
    if (!patterns) continue
    const {createHyphenate} = await import('./create-hyphenate.js')
    loaded.set(language, createHyphenate(patterns.default))
  }
  return lang => loaded.get(patternLanguage(lang) ?? '')
}
