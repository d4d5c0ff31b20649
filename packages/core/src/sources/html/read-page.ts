import type {RootContent} from 'mdast'
import {parseHtml} from 'mdast-util-from-html'
import {toString as textOf} from 'mdast-util-to-string'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, SourceFile} from '../../source.js'
import type {Author, Thread} from '../../tree.js'
import {hasMarkup} from '../has-markup.js'
import {readHtml} from '../read-html.js'
import {type Metadata, readMetadata} from '../read-metadata.js'
import {failWithoutAnswer} from './fail-without-answer.js'
import {findContent} from './find-content.js'
import {type PageFacts, readPageFacts} from './read-page-facts.js'
import {readPlainText} from './read-plain-text.js'
import {readQuestion} from './read-question.js'

/**
 * Read a page: the question that it describes with its answers, else its text
 * as one article.
 *
 * What the front matter states goes before what the page says of itself.
 */
export async function readPage(file: SourceFile): Promise<ReadResult> {
  const page = parseHtml(file.body, {file: file.vfile, start: file.bodyStart})
  const stated = readMetadata(file)
  const facts = readPageFacts(page, file)
  const lang = page.attributes.lang || undefined
  if (facts.question) {
    const thread = readQuestion(page, file, facts.question, facts)
    if (thread.children.length > 0) return {lang, threads: [thread]}
  }

  failWithoutAnswer(page, file)
  const children = hasMarkup(file)
    ? readHtml(await findContent(page, file), file, {url: stated.url ?? facts.base})
    : readPlainText(file)
  return {lang, threads: [toThread(children, stated, facts)]}
}

function toThread(content: readonly RootContent[], stated: Metadata, facts: PageFacts): Thread {
  const {title, children} = takeTitle(content, stated.title ?? facts.title)
  const {author = facts.author, site = facts.site} = readAuthor(stated)
  const url = stated.url ?? facts.url
  const published = stated.published ?? facts.published
  const updated = stated.updated ?? facts.updated
  const post = makePost({role: 'article', url, author, published, updated, children}, title)
  const posts = children.length > 0 ? [post] : []
  return makeThread({
    title,
    url,
    site,
    categories: stated.categories,
    tags: stated.tags,
    cover: stated.cover ?? facts.cover,
    published: posts.length > 0 ? undefined : published,
    saved: stated.saved,
    children: posts
  })
}

/** Take a first heading that is the title out of the text, not to say it twice. */
function takeTitle(
  children: readonly RootContent[],
  stated: string | undefined
): {title: string | undefined; children: RootContent[]} {
  const [first, ...rest] = children
  if (first?.type !== 'heading' || first.depth !== 1)
    return {title: stated, children: [...children]}
  const heading = textOf(first)
  const isTitle = stated === undefined || stated === heading
  return isTitle ? {title: heading, children: rest} : {title: stated, children: [...children]}
}

/** Crawlers write the name of the site as the author, and file under it too. */
function readAuthor({author, categories, site}: Metadata): {
  author?: Author | undefined
  site?: string | undefined
} {
  if (author === undefined) return {site}
  return categories.includes(author) ? {site: site ?? author} : {site, author: {name: author}}
}
