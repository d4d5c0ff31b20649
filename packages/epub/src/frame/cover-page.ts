import {wordsFor} from '@answerbook/core/exporting'
import type {Picture} from '../pictures/take-picture.js'
import {escapeXml} from '../text/escape-xml.js'
import type {Description} from './describe-book.js'
import {toDocument} from './to-document.js'

/**
 * Write the page that shows the cover.
 *
 * @param description
 *   Book as a whole.
 * @param cover
 *   Picture to show.
 * @returns
 *   XHTML.
 */
export function coverPage({lang, title}: Description, cover: Picture): string {
  const words = wordsFor(lang)
  const body = `<section epub:type="cover" class="cover" aria-label="${words.cover}">
<img src="${cover.href}" role="doc-cover" alt="${escapeXml(title)}" width="${cover.width}" height="${cover.height}"/>
</section>`
  return toDocument({lang, title: words.cover, body})
}
