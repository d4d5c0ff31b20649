import type {ElementRoot} from 'mdast-util-from-html'
import {mergeThreads} from '../../../merge-threads.js'
import type {ReadResult, SourceFile} from '../../../source.js'
import {fail} from '../../../tell.js'
import type {Thread} from '../../../tree.js'
import {threadsOf} from '../json/threads-of.js'
import {findItems} from './find-items.js'
import {pageTitle} from './page-title.js'
import {readItem} from './read-item.js'
import {readQuestion} from './read-question.js'
import {readState} from './read-state.js'

/**
 * Read a saved page: the state that it is drawn from, else what it shows.
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
  const each = stated.length > 0 ? stated : readShown(page, file)
  if (each.length === 0) fail(file.vfile, 'answer-missing', reasonFor(page))
  const threads = mergeThreads(each)
  return {
    title: threads.length > 1 ? (state?.title ?? pageTitle(page)) : undefined,
    lang: page.attributes.lang || undefined,
    threads
  }
}

function readShown(page: ElementRoot, file: SourceFile): Thread[] {
  const question = readQuestion(page, file)
  const threads = question.children.length > 0 ? [question] : []
  for (const [text, item] of findItems(page)) {
    const thread = readItem(item, text, question, file)
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
