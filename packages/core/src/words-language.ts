import {scriptOf} from './language/script-of.js'
import {toTag} from './language/to-tag.js'

/** Languages that exporters have words of their own in. */
export type WordsLanguage = 'en' | 'ja' | 'zh-Hans' | 'zh-Hant'

/**
 * Find in what language to print what is not of the text.
 *
 * @param lang
 *   BCP 47 tag of the text.
 * @returns
 *   The same language, by script where it is Chinese; English for any other, and
 *   simplified Chinese where none is known.
 */
export function wordsLanguage(lang: string | undefined): WordsLanguage {
  const tag = toTag(lang)
  if (tag === undefined) return 'zh-Hans'
  const script = scriptOf(tag)
  if (script === 'Hans') return 'zh-Hans'
  if (script === 'Hant') return 'zh-Hant'
  return script === 'Jpan' ? 'ja' : 'en'
}
