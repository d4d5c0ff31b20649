import {scriptOf} from './script-of.js'
import {toTag} from './to-tag.js'

/** Tell whether two tags mean the same writing: `zh-TW` and `zh-Hant`, `en` and `en-GB`. */
export function isSameLanguage(left: string, right: string): boolean {
  const [first, second] = [toTag(left), toTag(right)]
  if (first === undefined || second === undefined) return left === right
  const isOne = new Intl.Locale(first).language === new Intl.Locale(second).language
  return isOne && scriptOf(first) === scriptOf(second)
}
