import {parseHtml} from 'mdast-util-from-html'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, Source, SourceFile} from '../../source.js'
import {wordsFor} from '../../words.js'
import {elementsOf, lineText} from '../elements.js'
import {textField} from '../fields.js'
import {readMetadata} from '../read-metadata.js'
import {questionUrl} from '../zhihu/question-url.js'
import {readPosts} from './read-posts.js'
import {readStated} from './read-stated.js'

/**
 * A chapter of an e-book that we wrote: what its markup says becomes again
 * what it was made from, as far as the markup holds it.
 */
export const answerbookEpub: Source = {
  name: 'answerbook-epub',
  detect: ({body}) =>
    /^\s*(?:<\?xml[^>]*>\s*)?<!DOCTYPE html>\s*<html [^>]*>/.test(body) &&
    body.includes('<section epub:type="chapter" role="doc-chapter" aria-labelledby="t'),
  read
}

async function read(file: SourceFile): Promise<ReadResult> {
  const page = parseHtml(file.body, {file: file.vfile, start: file.bodyStart})
  const elements = [...elementsOf(page)]
  const lang = elements.find(element => element.tagName === 'html')?.attributes.lang
  const words = wordsFor(lang ?? page.attributes.lang)
  const heading = elements.find(({tagName}) => tagName === 'h1')
  const stated = heading ? lineText(heading) : ''
  const articles = elements.filter(({tagName}) => tagName === 'article')

  const known = await readStated(elements, file.vfile)
  const {url, categories} = readMetadata(file)
  const site = textField(file.fields, 'site')
  const posts = readPosts(articles, {
    file,
    words,
    title: stated,
    known: known?.posts,
    site,
    licence: textField(file.fields, 'licence')
  })
  const ownLang = lang ?? page.attributes.lang
  const thread = known && {...known.thread, children: posts}
  if (thread) return {lang: ownLang, threads: [thread], isStated: true}
  const [first] = posts
  const isMadeUp =
    stated === words.untitled || (first?.author && stated === words.answerBy(first.author.name))
  const title = isMadeUp ? undefined : stated
  // The book says where its only thread was; else it is known from a post.
  const ownUrl = posts.some(post => post.url === url) ? undefined : url
  const threadUrl = ownUrl ?? posts.map(post => questionUrl(post.url)).find(Boolean)
  return {
    lang: ownLang,
    threads: [makeThread({title, url: threadUrl, site, categories, children: posts})]
  }
}
