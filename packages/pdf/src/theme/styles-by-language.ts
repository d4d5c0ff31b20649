import type {Bidi} from '../bidi/bidi.js'
import type {FaceStack} from '../fonts/face.js'
import type {Hyphenation} from '../hyphenation/load-hyphenation.js'
import type {Rules} from '../text/rules.js'
import {writingOf} from '../text/writing-of.js'
import {createStyles, type Styles} from './create-styles.js'
import type {Role, Weight} from './look.js'

/**
 * Make the function that gives languages their styles.
 *
 * @param stackOf
 *   Faces of a role and a weight.
 * @param rules
 *   Rules that the caller wants of any language.
 * @param hyphenation
 *   Hyphenation by language.
 * @param bidi
 *   Tells what is written from the right, if anything is.
 * @returns
 *   Styles of a language; the same for the same language.
 */
export function stylesByLanguage(
  stackOf: (role: Role, weight: Weight) => FaceStack,
  rules: Pick<Rules, 'hanging' | 'kinsoku'>,
  hyphenation: Hyphenation,
  bidi?: Bidi
): (lang: string) => Styles {
  const known = new Map<string, Styles>()
  return lang => {
    const {hanging, kinsoku} = rules
    const own = {hanging, kinsoku, writing: writingOf(lang), hyphenate: hyphenation(lang), bidi}
    const styles = known.get(lang) ?? createStyles(stackOf, own)
    known.set(lang, styles)
    return styles
  }
}
