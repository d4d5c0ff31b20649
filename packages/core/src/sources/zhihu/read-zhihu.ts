import type {RootContent} from 'mdast'
import {type ElementRoot, parseHtml} from 'mdast-util-from-html'
import {toString as textOf} from 'mdast-util-to-string'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import {mergeBooks} from '../../merge-books.js'
import type {ReadResult, SourceFile} from '../../source.js'
import type {Post} from '../../tree.js'
import {lineText} from '../elements.js'
import {type Metadata, readMetadata} from '../read-metadata.js'
import {questionUrl} from './question-url.js'
import {readContent} from './read-content.js'
import {readDaily} from './read-daily.js'
import {takeByline} from './take-byline.js'

const site = '知乎'

/** Read a document of 知乎: a story of 知乎日报, else one answer, else a bare question. */
export function readZhihu(file: SourceFile): ReadResult {
  const page = parseHtml(file.body, {file: file.vfile, start: file.bodyStart})
  const metadata = readMetadata(file)
  const {categories, cover, saved} = metadata
  const shared = {site, categories, cover, saved}

  const answers = readDaily(page, file)
  if (answers.length === 0)
    return {threads: [makeThread({...readOne(page, file, metadata), ...shared})]}

  const each = answers.map(({title = metadata.title, fields}) => {
    const post = makePost(fields, title)
    return makeThread({title, url: questionUrl(post.url), ...shared, children: [post]})
  })
  const {children: threads} = mergeBooks([{type: 'book', version: 1, children: each}])
  const isOne = threads.length === 1 && threads[0]?.title === metadata.title
  return {title: isOne ? undefined : metadata.title, threads}
}

function readOne(page: ElementRoot, file: SourceFile, metadata: Metadata) {
  const {author, title} = readTitle(metadata.title)
  const {url, published} = metadata
  if (lineText(page) === title) return {title, url: questionUrl(url), published, children: []}

  const {name, content} = takeByline(page)
  const writer = name ?? author
  const isCut = endsCut(file)
  const text = readContent(content, file)
  const children = isCut ? withoutDots(text) : text
  const fields: Omit<Post, 'id' | 'type'> = {
    role: 'answer',
    url,
    author: writer === undefined ? undefined : {name: writer},
    published,
    truncated: isCut ? true : undefined,
    children
  }
  return {title, url: questionUrl(url), children: [makePost(fields, title)]}
}

/** Activity feeds put who answered before the question. */
function readTitle(stated: string | undefined): {
  author?: string | undefined
  title?: string | undefined
} {
  const [, author, title] = /^(.+?)回答了问题\s*[:：]\s*(.+)$/s.exec(stated ?? '') ?? []
  return author === undefined ? {title: stated} : {author, title}
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
