import type {RootContent} from 'mdast'
import {type Element, type ElementRoot, parseHtml} from 'mdast-util-from-html'
import {makePost} from '../../make-post.js'
import {makeThread} from '../../make-thread.js'
import type {SourceFile} from '../../source.js'
import type {Post, Thread} from '../../tree.js'
import {contentFile} from '../content-file.js'
import {plainParagraphs} from '../plain-paragraphs.js'
import {readHtml} from '../read-html.js'
import {createTextLocator} from './create-text-locator.js'
import {type Item, isItem, itemsIn, textIn} from './item.js'
import {authorOf, type PageFacts, readTime, toUrl} from './read-page-facts.js'

/**
 * Read the question that a page describes, and its answers: the accepted one
 * first, the others in the order of the page.
 *
 * Where the page shows the words that its metadata holds as plain text, they
 * are read as they are marked up there.
 */
export function readQuestion(
  page: ElementRoot,
  file: SourceFile,
  question: Item,
  {base, site, title: pageTitle, url}: PageFacts
): Thread {
  const title = textIn(question, ['name', 'headline']) ?? pageTitle
  const locate = createTextLocator(page)
  const accepted = itemsIn(question, 'acceptedAnswer')
  const answers = [...accepted, ...itemsIn(question, 'suggestedAnswer')]
  const asked = toPost(question, 'question')
  const isAsked = asked.children.length > 0 && textIn(question, ['text']) !== title
  const posts = answers.map(item => toPost(item, 'answer')).filter(post => post.children.length > 0)
  return makeThread({
    title,
    url: toUrl(textIn(question, ['url', '@id'])) ?? url,
    site,
    children: isAsked ? [asked, ...posts] : posts
  })

  function toPost(item: Item, role: Post['role']): Post {
    const author = authorOf(item)
    const votes = toCount(textIn(item, ['upvoteCount', 'voteCount']))
    // Lists of frequent questions call their only answers accepted: nobody gave them.
    const isAccepted = accepted.includes(item) && (author !== undefined || votes !== undefined)
    const fields: Omit<Post, 'id' | 'type'> = {
      role,
      url: toUrl(textIn(item, ['url', '@id'])),
      author,
      published: readTime(textIn(item, ['datePublished', 'dateCreated']), file),
      updated: readTime(textIn(item, ['dateModified']), file),
      accepted: isAccepted ? true : undefined,
      votes,
      commentCount: toCount(textIn(item, ['commentCount'])),
      children: readText(item)
    }
    return makePost(fields, title)
  }

  function readText(item: Item): RootContent[] {
    const value = item.properties.get('text')?.find(text => !isItem(text))
    if (value === undefined || isItem(value)) return []
    if (typeof value !== 'string') return read(value)
    const isHtml = /<\/?[a-z][^>]*>/i.test(value)
    const shown = locate(isHtml ? value.replace(/<[^>]*>/g, '') : value)
    if (shown) return read(shown)
    if (!isHtml) return plainParagraphs(value)
    const inner = contentFile(value, file, toUrl(textIn(item, ['url'])))
    return readHtml(parseHtml(value, {file: inner.vfile}), inner, {url: base})
  }

  function read(element: Element): RootContent[] {
    return readHtml(element, file, {url: base})
  }
}

function toCount(stated: string | undefined): number | undefined {
  return stated !== undefined && /^-?\d{1,15}$/.test(stated) ? Number(stated) : undefined
}
