import {wordsFor} from '@answerbook/core/exporting'
import {escapeXml} from '../text/escape-xml.js'
import type {Description} from './describe-book.js'
import type {NavPoint} from './nav-point.js'
import {toDocument} from './to-document.js'

/** A place that reading systems offer a button for. */
export interface Landmark {
  readonly type: 'bodymatter' | 'cover' | 'titlepage' | 'toc'
  readonly title: string
  readonly href: string
}

/**
 * Write the contents.
 *
 * @param description
 *   Book as a whole.
 * @param points
 *   Entries; at least one, for an empty list is not allowed.
 * @param landmarks
 *   Places that reading systems offer buttons for; at least one.
 * @returns
 *   XHTML.
 * @see https://www.w3.org/TR/epub-33/#sec-nav
 */
export function navigation(
  {lang}: Description,
  points: readonly NavPoint[],
  landmarks: readonly Landmark[]
): string {
  const words = wordsFor(lang)
  const body = `<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="toc-title">
<h1 id="toc-title">${words.contents}</h1>
${listOf(points)}
</nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="${words.landmarks}">
<ol>
${landmarks.map(itemOf).join('\n')}
</ol>
</nav>`
  return toDocument({lang, title: words.contents, body, style: 'nav'})
}

function listOf(points: readonly NavPoint[]): string {
  return `<ol>\n${points.map(pointOf).join('\n')}\n</ol>`
}

function pointOf({href, title, children}: NavPoint): string {
  const below = children.length > 0 ? `\n${listOf(children)}\n` : ''
  return `<li><a href="${href}">${escapeXml(title)}</a>${below}</li>`
}

function itemOf({type, href, title}: Landmark): string {
  return `<li><a epub:type="${type}" href="${href}">${escapeXml(title)}</a></li>`
}
