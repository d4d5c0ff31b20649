import type {ElementRoot} from 'mdast-util-from-html'
import type {ReadResult, SourceFile} from '../../../source.js'
import {fail} from '../../../tell.js'
import type {Thread} from '../../../tree.js'
import {uniteThreads} from '../../../unite/unite-threads.js'
import {threadsOf} from '../json/threads-of.js'
import {questionUrl} from '../question-url.js'
import {findItems} from './find-items.js'
import {itemUrl} from './item-url.js'
import {pageTitle} from './page-title.js'
import {readItem} from './read-item.js'
import {readQuestion} from './read-question.js'
import {readState} from './read-state.js'
import {textKey} from './text-key.js'
import {zopOf} from './zop-of.js'

/**
 * Read a saved page: the state that it is drawn from, and what it shows
 * besides, as answers that came when someone scrolled.
 *
 * @param page
 *   The parsed page.
 * @param file
 *   Document; failed with `answer-missing` if the page shows no text.
 * @returns
 *   Threads of the page; answers to one question are in one.
 */
export function readPage(page: ElementRoot, file: SourceFile): ReadResult {
  const state = readState(page)
  const stated = state?.contents.flatMap(content => threadsOf(content, file)) ?? []
  const each = [...stated, ...readShown(page, stated, file)]
  if (each.length === 0) fail(file.vfile, 'answer-missing', reasonFor(page))
  const threads = uniteThreads(each, file.vfile)
  return {
    title: threads.length > 1 ? (state?.title ?? pageTitle(page)) : undefined,
    lang: page.attributes.lang || undefined,
    threads
  }
}

/**
 * Read what a page shows beside what its state holds: of a question that is
 * in both, the answers that the state has not; else all, if there is no state.
 */
function readShown(page: ElementRoot, stated: readonly Thread[], file: SourceFile): Thread[] {
  const known = new Set(stated.flatMap(({children}) => children.map(({url}) => textKey(url))))
  const asked = new Set(stated.flatMap(({url}) => url ?? []))
  const question = readQuestion(page, known, file)
  if (stated.length > 0 && !asked.has(question.url ?? '')) return []

  const threads = question.children.length > 0 ? [question] : []
  for (const [text, item] of findItems(page)) {
    const url = itemUrl(item, zopOf(item))
    const isNew = asked.has(questionUrl(url) ?? '') && !known.has(textKey(url))
    const thread = isNew || stated.length === 0 ? readItem(item, text, question, file) : undefined
    if (thread) threads.push(thread)
  }
  return threads
}

function reasonFor(page: ElementRoot): string {
  const title = pageTitle(page) ?? 'no title'
  const found = title.startsWith('安全验证')
    ? 'security check (安全验证), which the site shows in place of a page'
    : `page of 知乎 without a text (${title})`
  return `Unexpected ${found}, expected an answer, an article, a pin or a question; save it again once it shows`
}
