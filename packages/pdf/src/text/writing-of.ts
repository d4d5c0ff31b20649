import type {Rules} from './rules.js'

/**
 * Tell by the rules of which writing a text is set.
 *
 * @param lang
 *   Its language, as a BCP 47 tag.
 * @returns
 *   Japanese, or Chinese: Traditional where the script or the region says so.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.2.3
 */
export function writingOf(lang: string): Rules['writing'] {
  if (/^ja\b/i.test(lang)) return 'ja'
  if (/-hant\b/i.test(lang)) return 'hant'
  return /^(?:zh|yue|nan|hak)-(?:tw|hk|mo)\b|^yue$/i.test(lang) ? 'hant' : 'hans'
}
