import {wordsLanguage} from '@answerbook/core/exporting'
import {phrasesFor} from '../phrases-for.js'
import {escapeXml} from '../text/escape-xml.js'

/** What decides who can read a book. */
export interface Access {
  /** How its pictures stand; absent if there are none. */
  readonly pictures?: 'described' | 'undescribed' | undefined
  /** Whether one of its pictures may move. */
  readonly moves: boolean
  /** What its formulas are; absent if there are none. */
  readonly math?: 'mathml' | 'pictures' | undefined
  /** Whether lines run from top to bottom. */
  readonly vertical: boolean
}

/**
 * Write the metadata that tells who can read a book.
 *
 * @param access
 *   What is true of this very book.
 * @param lang
 *   Language of the summary.
 * @returns
 *   Elements for the package document.
 * @see https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
 */
export function accessibility(access: Access, lang: string): string[] {
  const {pictures, moves, math} = access
  const {summary} = phrasesFor(lang)
  const properties: ReadonlyArray<readonly [name: string, value: string]> = [
    ['accessMode', 'textual'],
    ...(isVisual(access) ? [['accessMode', 'visual'] as const] : []),
    ...(math === 'pictures' ? [['accessMode', 'mathOnVisual'] as const] : []),
    ['accessModeSufficient', pictures === 'undescribed' ? 'textual,visual' : 'textual'],
    ...featuresOf(access).map(name => ['accessibilityFeature', name] as const),
    // A picture that moves may flash.
    ['accessibilityHazard', moves ? 'unknown' : 'none'],
    [
      'accessibilitySummary',
      [summary.reflowable, math && summary[math], pictures && summary[pictures]]
        .filter(Boolean)
        .join(wordsLanguage(lang) === 'en' ? ' ' : '')
    ]
  ]
  return properties.map(
    ([name, value]) => `<meta property="schema:${name}">${escapeXml(value)}</meta>`
  )
}

function featuresOf(access: Access): string[] {
  const {pictures, math, vertical} = access
  return [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'unlocked',
    ...(math === 'mathml' ? ['MathML'] : []),
    ...(math ? ['describedMath'] : []),
    ...(isVisual(access) && pictures !== 'undescribed' ? ['alternativeText'] : []),
    ...(vertical ? ['verticalWriting'] : [])
  ]
}

function isVisual({pictures, math}: Access): boolean {
  return pictures !== undefined || math === 'pictures'
}
