import type {Book, Thread} from '@answerbook/core'
import {phrasesFor} from '../phrases-for.js'
import {escapeXml} from '../text/escape-xml.js'
import {hostOf} from '../text/host-of.js'
import {toLabel} from '../text/to-label.js'
import {toUrl} from '../text/to-url.js'
import type {Description} from './describe-book.js'
import {type FramePage, listPages} from './list-pages.js'

/**
 * Write where the texts of a book are from, under what licences, and from when.
 *
 * @param book
 *   Book.
 * @param description
 *   What is known of it as a whole.
 * @returns
 *   Content documents; none for a book of one thread, which says it above its
 *   text.
 */
export function colophonPages({children}: Book, {lang, authors, days}: Description): FramePage[] {
  if (children.length < 2) return []
  const {colophon, continued} = phrasesFor(lang)
  const count = children.reduce((sum, thread) => sum + textsOf(thread).length, 0)
  const facts = [colophon.count(count, authors.length), days.length > 0 && colophon.days(days)]
  const above = facts.map(fact => fact && `<p>${escapeXml(fact)}</p>`).filter(Boolean)
  return listPages({
    name: 'colophon',
    lang,
    title: colophon.title,
    continued: continued(colophon.title),
    role: 'doc-colophon',
    above: above.join('\n'),
    items: children.map(sourceOf)
  })

  function sourceOf(thread: Thread): string {
    const title = escapeXml(toLabel(thread.title) || colophon.untitled)
    const address = thread.url ?? textsOf(thread).find(({url}) => url)?.url
    const url = address === undefined ? undefined : toUrl(address)
    const licences = new Set(textsOf(thread).map(({licence}) => toLabel(licence)))
    const facts = [
      url ? `<a href="${escapeXml(url)}">${title}</a>` : title,
      escapeXml(toLabel(thread.site) || (url ? hostOf(url) : '')),
      ...[...licences].map(escapeXml)
    ]
    return `<li>${facts.filter(Boolean).join(' · ')}</li>`
  }
}

function textsOf({children}: Thread): Thread['children'] {
  const texts = children.filter(({role}) => role !== 'question')
  return texts.length > 0 ? texts : children
}
