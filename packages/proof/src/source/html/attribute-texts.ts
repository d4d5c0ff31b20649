import type {Attributes} from '../parse-markup.js'

/** Attributes whose values people read, or hear. */
const readAttributes = new Set(['abbr', 'alt', 'aria-label', 'label', 'summary', 'title'])

/** Attributes whose text is looked for elsewhere, or says nothing of the document. */
const knownData =
  /^data-(?:caption|draft-|tex$|formula$|text$|za-|zop|zl|react|tooltip|reactid|n-head|v-)/

/**
 * Give the attributes of an element that may say something to a reader.
 *
 * @returns
 *   Names and values.
 */
export function attributeTexts(attributes: Attributes): Array<readonly [string, string]> {
  const texts: Array<readonly [string, string]> = []
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    const isRead = readAttributes.has(name) || (name.startsWith('data-') && !knownData.test(name))
    if (isRead && looksLikeText(value)) texts.push([name, value])
  }
  return texts
}

/**
 * Tell whether a value is words for people: two letters of East Asian writing
 * together, or three words.
 */
export function looksLikeText(value: string): boolean {
  const start = value.slice(0, 400).trim()
  if (start === '' || /^(?:[[{]|\w+:\S+$|\/\/)/.test(start)) return false
  if (commonEastAsian.test(start)) return true
  if (beyondLatin.test(start) && eastAsian.test(start)) return true
  return threeParts.test(start) && threeWords.test(start)
}

// What engines know of scripts and letters takes them milliseconds to look up:
// most values need none of it.
const commonEastAsian = /[\u3041-\u3096\u30A1-\u30FA\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3]{2}/
const beyondLatin = /[\u1100-\uFFFF]/
const threeParts = /\S\s+\S+\s+\S/

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u
const threeWords = /\p{L}{2,}[,.;:!?]?\s+\p{L}{1,}[,.;:!?]?\s+\p{L}{2,}/u
