import type {Element} from 'mdast-util-from-html'
import {makePost} from '../../../make-post.js'
import {makeThread} from '../../../make-thread.js'
import type {SourceFile} from '../../../source.js'
import type {Thread} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'
import {type JsonRecord, textIn} from '../json/record.js'
import {questionUrl} from '../question-url.js'
import {readContent} from '../read-content.js'
import {site} from '../site.js'
import {tellCut} from '../tell-cut.js'
import {itemAuthor} from './item-author.js'
import {itemDates} from './item-dates.js'
import {itemUrl} from './item-url.js'
import {microdataOf} from './microdata-of.js'
import {zopOf} from './zop-of.js'

/**
 * Read an item of a page: an answer, an article or a pin.
 *
 * @param text
 *   The element in it that holds the text.
 * @param question
 *   Thread of the question that the page is of, for its answers.
 * @param file
 *   Document; told `text-truncated` if the page shows only the beginning.
 * @returns
 *   Thread with the item; `undefined` if it shows no text.
 */
export function readItem(
  item: Element,
  text: Element,
  question: Pick<Thread, 'title' | 'url'>,
  file: SourceFile
): Thread | undefined {
  const zop = zopOf(item)
  const isAnswer = textIn(zop, 'type') === 'answer' || hasClass(item, 'AnswerItem')
  const url = itemUrl(item, zop)
  const title = titleOf(item, zop) ?? question.title
  const isCollapsed = [...elementsOf(item)].some(element => hasClass(element, 'is-collapsed'))
  if (isCollapsed) tellCut(file.vfile, url ?? title ?? 'a text', 'the page shows no more')

  const post = makePost(
    {
      role: isAnswer ? 'answer' : 'article',
      url,
      author: itemAuthor(item, zop),
      ...itemDates(item),
      votes: votesOf(item),
      commentCount: toNumber(microdataOf(item).get('commentCount')),
      truncated: isCollapsed ? true : undefined,
      children: readContent(text, file)
    },
    title
  )
  if (post.children.length === 0) return undefined
  const own = isAnswer ? (questionUrl(url) ?? question.url) : url
  return makeThread({title, url: own, site, children: [post]})
}

function titleOf(item: Element, zop: JsonRecord): string | undefined {
  const shown = byClass(item, 'Post-Title') ?? byClass(item, 'ContentItem-title')
  return textIn(zop, 'title') ?? ((shown && lineText(shown)) || undefined)
}

function votesOf(item: Element): number | undefined {
  const button = byClass(item, 'VoteButton--up')
  const [, shown] =
    /赞同\s*([\d,]+)(?![\d,.]|\s*[万千KW])/.exec(button?.attributes['aria-label'] ?? '') ?? []
  return toNumber(microdataOf(item).get('upvoteCount') ?? shown?.replaceAll(',', ''))
}

function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
