import type {Element, ElementContent, ElementRoot} from 'mdast-util-from-html'
import {cleanUrl} from '../../../clean-url.js'
import {makePost} from '../../../make-post.js'
import {makeThread} from '../../../make-thread.js'
import type {SourceFile} from '../../../source.js'
import type {Thread} from '../../../tree.js'
import {byClass, elementsOf, hasClass, lineText} from '../../elements.js'
import {readContent} from '../read-content.js'
import {site} from '../site.js'
import {tellCut} from '../tell-cut.js'
import {itemDates} from './item-dates.js'
import {microdataOf} from './microdata-of.js'
import {pageTitle} from './page-title.js'
import {textKey} from './text-key.js'

/**
 * Read the question that heads a page, if one does.
 *
 * @param known
 *   Texts that the state of the page holds: the question may be one.
 * @param file
 *   Document; told `text-truncated` if the page shows only the beginning.
 * @returns
 *   Thread with the title of the page, and the question if it has a text.
 */
export function readQuestion(
  page: ElementRoot,
  known: ReadonlySet<string | undefined>,
  file: SourceFile
): Thread {
  const header = byClass(page, 'QuestionHeader-title')
  const title = (header && lineText(header)) || pageTitle(page)
  const url = questionPage(page)
  const shared = {title, url, site}
  const detail = byClass(page, 'QuestionRichText')
  const text = detail && byClass(detail, 'RichText')
  if (!text || known.has(textKey(url) ?? '')) return makeThread({...shared, children: []})

  const isCut = hasClass(detail, 'QuestionRichText--collapsed')
  if (isCut) tellCut(file.vfile, url ?? title ?? 'the question', 'the page shows no more')
  const question = byClass(page, 'QuestionPage')
  const post = makePost(
    {
      role: 'question',
      url,
      ...(question && itemDates(withoutParts(question))),
      truncated: isCut ? true : undefined,
      children: readContent(text, file)
    },
    title
  )
  return makeThread({...shared, children: post.children.length > 0 ? [post] : []})
}

/** The answers below a question state times of their own. */
function withoutParts(question: Element): Element {
  return {...question, children: question.children.filter(isMeta)}
}

function isMeta(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'meta'
}

/** The question states its page, as do the links to its answers. */
function questionPage(page: ElementRoot): string | undefined {
  const question = byClass(page, 'QuestionPage')
  const stated = question ? (microdataOf(question).get('url') ?? '') : ''
  for (const url of [stated, ...addresses(page)]) {
    const [found] = /^https:\/\/www\.zhihu\.com\/question\/\d+/.exec(cleanUrl(url)) ?? []
    if (found !== undefined) return found
  }
  return undefined
}

/** Addresses that the head of a page states of it. */
function* addresses(page: ElementRoot): Generator<string> {
  for (const {tagName, attributes} of elementsOf(page)) {
    if (tagName === 'link' && attributes.rel === 'canonical') yield attributes.href ?? ''
    if (tagName === 'meta' && attributes.property === 'og:url') yield attributes.content ?? ''
  }
}
