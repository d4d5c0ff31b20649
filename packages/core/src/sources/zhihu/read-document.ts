import type {RootContent} from 'mdast'
import type {ElementRoot} from 'mdast-util-from-html'
import {toString as textOf} from 'mdast-util-to-string'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {SourceFile} from '../../source.js'
import type {Post, Thread} from '../../tree.js'
import {lineText} from '../elements.js'
import {textField} from '../fields.js'
import {hasMarkup} from '../has-markup.js'
import {readPlainText} from '../html/read-plain-text.js'
import type {Metadata} from '../read-metadata.js'
import {questionUrl} from './question-url.js'
import {readContent} from './read-content.js'
import {site} from './site.js'
import {takeByline} from './take-byline.js'
import {takeCrawlerHead} from './take-crawler-head.js'
import {takeNotice} from './take-notice.js'
import {toSiteTime} from './to-site-time.js'

/**
 * Read a document of one text: of an answer, an article or a pin.
 *
 * Who wrote it, and where, is said by the front matter, by a line before the
 * text, or by the notice that the site puts round what is copied from it.
 *
 * @param page
 *   The parsed body.
 * @param file
 *   Document; told what is lost.
 * @param metadata
 *   What its front matter states.
 * @returns
 *   Thread; without posts if the document holds but a title.
 */
export function readDocument(page: ElementRoot, file: SourceFile, metadata: Metadata): Thread {
  const {categories, tags, cover, saved} = metadata
  const shared = {site, categories, tags, cover, saved}
  const {author, title} = readTitle(metadata.title)
  if (title !== undefined && lineText(page) === title) {
    const {url, published} = metadata
    return makeThread({title, url: questionUrl(url), published, children: [], ...shared})
  }

  const {name, content} = takeByline(page)
  const isCut = endsCut(file)
  const text = hasMarkup(file) ? readContent(content, file) : readPlainText(file)
  const {head, children: body} = takeCrawlerHead(text)
  const {notice, children} = takeNotice(isCut ? withoutDots(body) : body)
  const url = metadata.url ?? notice?.url ?? head.url
  const writer = name ?? author ?? notice?.author ?? statedAuthor(metadata)
  const isAnswer = url === undefined || /\/answer\/\d/.test(url)
  const fields: Omit<Post, 'id' | 'type'> = {
    role: isAnswer ? 'answer' : 'article',
    url,
    author: writer === undefined ? undefined : {name: writer},
    published: metadata.published ?? timeOf(file, 'created'),
    updated: timeOf(file, 'updated') ?? head.updated,
    votes: head.votes,
    licence: notice?.licence,
    truncated: isCut ? true : undefined,
    children
  }
  const heading = title ?? head.title
  const own = questionUrl(url) ?? (isAnswer ? undefined : url)
  const posts = [makePost(fields, heading)]
  return makeThread({title: heading, url: own, children: posts, ...shared})
}

/** Activity feeds put who answered before the question. */
function readTitle(stated: string | undefined): {
  author?: string | undefined
  title?: string | undefined
} {
  const [, author, title] = /^(.+?)回答了问题\s*[:：]\s*(.+)$/s.exec(stated ?? '') ?? []
  return author === undefined ? {title: stated} : {author, title}
}

/** Crawlers write the name of the site as the author, or file under it. */
function statedAuthor({author, categories}: Metadata): string | undefined {
  return author === site || (author !== undefined && categories.includes(author))
    ? undefined
    : author
}

function timeOf({fields}: SourceFile, name: string): string | undefined {
  return toSiteTime(textField(fields, name))
}

/** Activity feeds hold the beginning of a text, and say so by three dots. */
function endsCut(file: SourceFile): boolean {
  return file.fields.linkTitle !== undefined && /\s\.{3}\s*$/.test(file.body)
}

/** The dots are no text of the answer: the post says that it is cut. */
function withoutDots(children: RootContent[]): RootContent[] {
  const last = children.at(-1)
  return last?.type === 'paragraph' && textOf(last) === '...' ? children.slice(0, -1) : children
}
