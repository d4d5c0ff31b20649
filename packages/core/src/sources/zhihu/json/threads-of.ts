import {parseHtml} from 'mdast-util-from-html'
import {cleanUrl} from '../../../clean-url.js'
import {makePost} from '../../../make-post.js'
import {makeThread} from '../../../make-thread.js'
import type {SourceFile} from '../../../source.js'
import type {Post, Thread} from '../../../tree.js'
import {contentFile} from '../../content-file.js'
import {dailyThreads} from '../daily-threads.js'
import {site} from '../site.js'
import {authorOf} from './author-of.js'
import type {Content} from './content.js'
import {contentUrl} from './content-url.js'
import {licenceOf} from './licence-of.js'
import {partPinTitle} from './part-pin-title.js'
import {readText} from './read-text.js'
import {asRecord, type JsonRecord, listIn, numberIn, recordIn, textIn} from './record.js'
import {timeIn} from './time-in.js'
import {withoutMarks} from './without-marks.js'

/**
 * Make threads of a record: of an answer, the thread of its question.
 *
 * @param file
 *   Document; told what is lost of the text.
 * @returns
 *   A thread, of a story several; none if the record holds no text, only a
 *   title.
 */
export function threadsOf(content: Content, file: SourceFile): Thread[] {
  if (content.kind === 'story') return storyThreads(content, file)
  const question = questionOf(content)
  const title = titleOf(content)
  const post = postOf(content, title, file)
  if (!post) return []
  const isAsked = question && question !== content && textIn(question.record, 'detail')
  const asked = isAsked ? postOf(question, title, file) : undefined
  const children = asked ? [asked, post] : [post]
  return [
    makeThread({
      title,
      url: contentUrl(question ?? content),
      site,
      categories: categoriesOf((question ?? content).record),
      tags: topicsOf((question ?? content).record),
      cover: coverOf(content.record),
      children
    })
  ]
}

function storyThreads(content: Content, file: SourceFile): Thread[] {
  const {record} = content
  const title = textIn(record, 'title')
  const url = contentUrl(content)
  const inner = contentFile(textIn(record, 'body') ?? '', file, url)
  const page = parseHtml(inner.body, {file: inner.vfile})
  return dailyThreads(page, inner, {
    title,
    url,
    cover: coverOf(record),
    published: timeIn(record, 'publish_time')
  })
}

/** The question of an answer, which is written out on its own in some lists. */
function questionOf(content: Content): Content | undefined {
  if (content.kind === 'question') return content
  const record = recordIn(content.record, 'question') ?? content.question
  if (content.kind !== 'answer' || !record) return undefined
  return {kind: 'question', record, isMarked: content.isMarked}
}

function titleOf(content: Content): string | undefined {
  const {record, kind, isMarked} = content
  const asked = questionOf(content)?.record
  const stated = (asked && textIn(asked, 'title', 'name')) ?? textIn(record, 'title')
  const title = stated ?? (kind === 'pin' ? pinTitle(record) : undefined)
  return title !== undefined && isMarked ? withoutMarks(title) : title
}

function pinTitle(pin: JsonRecord): string | undefined {
  const text = asRecord(listIn(pin, 'content')[0])
  return text && (textIn(text, 'title') ?? partPinTitle(textIn(text, 'content') ?? '').title)
}

function postOf(content: Content, title: string | undefined, file: SourceFile): Post | undefined {
  const text = readText(content, file)
  if (!text) return undefined
  const {kind, record, isMarked} = content
  const author = authorOf(recordIn(record, 'author'))
  const role = kind === 'answer' || kind === 'question' ? kind : 'article'
  const fields: Omit<Post, 'id' | 'type'> = {
    role,
    url: contentUrl(content),
    author: author && isMarked ? {...author, name: withoutMarks(author.name)} : author,
    published: timeIn(record, 'created_time', 'created', 'published_at'),
    updated: timeIn(record, 'updated_time', 'updated'),
    votes: numberIn(record, 'voteup_count', 'vote_count', 'like_count'),
    commentCount: numberIn(record, 'comment_count'),
    licence: licenceOf(record),
    ...text
  }
  return makePost(fields, title)
}

/** The column that an article is in. */
function categoriesOf(record: JsonRecord): string[] {
  const column = recordIn(record, 'column')
  const title = column && textIn(column, 'title', 'name')
  return title === undefined ? [] : [title]
}

function topicsOf(record: JsonRecord): string[] {
  return listIn(record, 'topics').flatMap(
    topic => textIn(asRecord(topic) ?? {}, 'title', 'name') ?? []
  )
}

function coverOf(record: JsonRecord): string | undefined {
  const [first] = listIn(record, 'images')
  const cover = textIn(record, 'title_image', 'image', 'image_url')
  const url = cover ?? (typeof first === 'string' ? first : undefined)
  return url !== undefined && /^(?:https?:)?\/\//.test(url) ? cleanUrl(url) : undefined
}
