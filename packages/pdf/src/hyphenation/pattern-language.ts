import {languages} from './languages.js'

/** Languages whose texts have English words, if any in Latin letters. */
const withoutLatin = /^(?:zh|ja|ko|yue|wuu|hak|nan|und)\b/i

/**
 * Tell by the patterns of which language the words of a text are hyphenated.
 *
 * @param lang
 *   Language of the text, as a BCP 47 tag.
 * @returns
 *   Key of `languages`; nothing for a language without patterns here.
 */
export function patternLanguage(lang: string): string | undefined {
  if (withoutLatin.test(lang)) return 'en'
  const tag = lang.toLowerCase()
  const [primary = ''] = tag.split('-')
  return [tag, primary].find(name => Object.hasOwn(languages, name))
}
