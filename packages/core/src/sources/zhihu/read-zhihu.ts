import {parseHtml} from 'mdast-util-from-html'
import type {ReadResult, SourceFile} from '../../source.js'
import {readMetadata} from '../read-metadata.js'
import {dailyThreads} from './daily-threads.js'
import {readJson} from './json/read-json.js'
import {isPage} from './page/is-page.js'
import {readPage} from './page/read-page.js'
import {readDocument} from './read-document.js'
import {toSiteTime} from './to-site-time.js'

/** Read a document of 知乎: what its API answers, a story of 知乎日报, a saved page, else one text. */
export function readZhihu(file: SourceFile): ReadResult {
  if (file.json !== undefined) return readJson(file)

  const page = parseHtml(file.body, {file: file.vfile, start: file.bodyStart})
  // What crawls the site writes when it ran, where the site does not say when.
  const metadata = readMetadata(file, {localDate: 'saved'})
  const {title, categories, tags, cover, saved} = metadata
  const published = toSiteTime(metadata.published)
  const url = metadata.url?.replace(/^http:/, 'https:')
  const threads = dailyThreads(page, file, {
    title,
    url,
    categories,
    tags,
    cover,
    published,
    saved
  })
  if (threads.length > 0) {
    const isOne = threads.length === 1 && threads[0]?.title === title
    return {title: isOne ? undefined : title, threads}
  }
  if (isPage(page)) return readPage(page, file)
  return {threads: [readDocument(page, file, {...metadata, published})]}
}
