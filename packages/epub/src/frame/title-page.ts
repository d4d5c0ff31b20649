import {wordsFor} from '@answerbook/core/exporting'
import {escapeXml} from '../text/escape-xml.js'
import type {Description} from './describe-book.js'
import {toDocument} from './to-document.js'

/**
 * Write the title page.
 *
 * @param description
 *   Book as a whole.
 * @returns
 *   XHTML; a line for each thing that is known.
 */
export function titlePage(description: Description): string {
  const {lang, title, authors, site, url} = description
  const words = wordsFor(lang)
  const [author] = authors
  const lines = [
    `<h1>${escapeXml(title)}</h1>`,
    author !== undefined &&
      `<p class="author">${escapeXml(authors.length === 1 ? author : words.authors(authors.length))}</p>`,
    site && `<p class="site">${escapeXml(site)}</p>`,
    description.days.length > 0 && `<p class="date">${datesOf(description)}</p>`,
    url && `<p class="source"><a href="${escapeXml(url)}">${words.original}</a></p>`
  ]

  const body = `<section epub:type="titlepage" class="titlepage">
${lines.filter(Boolean).join('\n')}
</section>`
  return toDocument({lang, title, body})
}

function datesOf({days}: Description): string {
  return days.map(day => `<time datetime="${day}">${day}</time>`).join(' – ')
}
