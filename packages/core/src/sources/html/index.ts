import type {RootContent} from 'mdast'
import {type ElementRoot, parseHtml} from 'mdast-util-from-html'
import {toString as textOf} from 'mdast-util-to-string'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {ReadResult, Source, SourceFile} from '../../source.js'
import {elementsOf, lineText} from '../elements.js'
import {hasMarkup} from '../has-markup.js'
import {readHtml} from '../read-html.js'
import {type Metadata, readMetadata} from '../read-metadata.js'
import {readPlainText} from './read-plain-text.js'

/**
 * Any HTML, with front matter or without: what is read where no other source
 * knows more.
 */
export const html: Source = {name: 'html', detect: () => false, read}

function read(file: SourceFile): ReadResult {
  const page = parseHtml(file.body, {file: file.vfile, start: file.bodyStart})
  const metadata = readMetadata(file)
  const content = hasMarkup(file) ? readHtml(page, file, {url: metadata.url}) : readPlainText(file)
  const {title, children} = takeTitle(content, metadata.title ?? pageTitle(page))

  const {author, site} = readAuthor(metadata)
  const {url, categories, cover, published, updated, saved} = metadata
  const post = makePost({role: 'article', url, author, published, updated, children}, title)
  const posts = children.length > 0 ? [post] : []
  return {
    lang: page.attributes.lang || undefined,
    threads: [
      makeThread({
        title,
        url,
        site,
        categories,
        cover,
        published: posts.length > 0 ? undefined : published,
        saved,
        children: posts
      })
    ]
  }
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml'

function pageTitle(page: ElementRoot): string | undefined {
  for (const element of elementsOf(page)) {
    if (element.tagName === 'title' && element.namespace === htmlNamespace)
      return lineText(element) || undefined
  }
  return undefined
}

/** Take a first heading that is the title out of the text, not to say it twice. */
function takeTitle(
  children: RootContent[],
  stated: string | undefined
): {title: string | undefined; children: RootContent[]} {
  const [first, ...rest] = children
  if (first?.type !== 'heading' || first.depth !== 1) return {title: stated, children}
  const heading = textOf(first)
  const isTitle = stated === undefined || stated === heading
  return isTitle ? {title: heading, children: rest} : {title: stated, children}
}

/** Crawlers write the name of the site as the author, and file under it too. */
function readAuthor({author, categories, site}: Metadata) {
  if (author === undefined) return {site}
  return categories.includes(author) ? {site: site ?? author} : {site, author: {name: author}}
}
