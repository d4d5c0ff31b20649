import {type FoundFaces, findFaces} from '../lettering/find-faces.js'
import {cleanText} from '../lines/clean-text.js'
import type {CoverFaces, CoverText} from './cover-text.js'

/** What a cover says, and the faces of its letters. */
export interface CoverWords {
  readonly text: Readonly<Record<'authors' | 'publisher' | 'series' | 'title', string>>
  readonly lang: string
  readonly inTitle: FoundFaces
  readonly inText: FoundFaces
  /** Characters that no face has. */
  readonly missing: readonly string[]
}

/** How long each may be, in full-width characters. */
const mostOf = {title: 84, authors: 44, line: 24}
/** More are named on the title page. */
const mostAuthors = 3

/**
 * Find the words of a cover, and faces for them.
 *
 * @param about
 *   What the cover says.
 * @param faces
 *   Faces of its letters.
 * @returns
 *   Words that can be set.
 * @throws
 *   `AnswerbookError` with code `font-unusable`.
 */
export async function findWords(about: CoverText, faces: CoverFaces): Promise<CoverWords> {
  const {lang = 'zh-CN', series, publisher = ''} = about
  const text = {
    title: cleanText(about.title, mostOf.title),
    authors: cleanText(joinAuthors(about.authors ?? [], lang), mostOf.authors),
    series: series ? cleanText(`${series.name} · ${series.index}`, mostOf.line) : '',
    publisher: cleanText(publisher, mostOf.line)
  }
  const inTitle = await findFaces(text.title, faces.title)
  const small = [text.authors, text.series, text.publisher].join('')
  const inText = await findFaces(small, faces.text ?? faces.title)
  const missing = [...new Set([...inTitle.missing, ...inText.missing])]
  return {text, lang, inTitle, inText, missing}
}

function joinAuthors(authors: readonly string[], lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-')
  // A name stays on one line.
  const named = authors.slice(0, mostAuthors).map(name => name.trim().replace(/\s+/g, '\u00a0'))
  const isEastAsian = /^(?:zh|ja|yue)$/.test(language)
  const joined = named.join(isEastAsian ? '　' : ', ')
  if (authors.length <= mostAuthors) return joined
  return `${joined} ${{ja: 'ほか', zh: '等', yue: '等'}[language] ?? 'et al.'}`
}
