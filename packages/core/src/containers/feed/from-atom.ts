import type {AtomFeed} from 'feedsmith'
import {parseHtml} from 'mdast-util-from-html'
import {lineText} from '../../sources/elements.js'
import {textToHtml} from '../../sources/text-to-html.js'
import type {Entry} from './entry.js'
import {showsSomething} from './shows-something.js'

/**
 * Take what is known of a story out of an entry of Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2
 */
export function fromAtom(entry: AtomFeed.Entry<string>): Entry {
  const {authors = entry.source?.authors, categories = [], content, links = [], xml} = entry
  const page = links.find(({rel = 'alternate'}) => rel === 'alternate')
  const texts = [content, entry.summary].map(text => ({text, html: htmlOf(text)}))
  const best = texts.find(({html}) => html !== undefined && showsSomething(html))
  return {
    title: titleOf(entry.title),
    url: page?.href && resolve(page.href, xml?.base),
    base: resolve(best?.text?.xml?.base, xml?.base),
    author: authors?.flatMap(({name = ''}) => name || []).join(', ') || undefined,
    date: entry.published,
    updated: entry.updated,
    categories: categories.flatMap(({label, term}) => label ?? term ?? []),
    cover: entry.media?.thumbnails?.[0]?.url,
    html: best?.html
  }
}

/** Get the text of a title that may be HTML. */
export function titleOf(title: AtomFeed.Text | undefined): string | undefined {
  if (title === undefined || !isHtml(title.type)) return title?.value
  return lineText(parseHtml(title.value)) || undefined
}

function htmlOf(text: AtomFeed.Content | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  const {type = 'text', value} = text
  if (type === 'html' || type === 'text/html') return value
  if (isHtml(type)) return withEndTags(value)
  return /^text(?:\/|$)/.test(type) ? textToHtml(value) : undefined
}

function isHtml(type = 'text'): boolean {
  return /^(?:x?html|text\/html|application\/xhtml\+xml)$/.test(type)
}

/** In XML any element may be empty; in HTML only these: others need an end tag. */
function withEndTags(xhtml: string): string {
  return xhtml.replace(/<([a-z][\w-]*)((?:\s[^<>]*)?)\/>/gi, (tag, name: string, rest: string) =>
    voidElements.test(name) ? tag : `<${name}${rest}></${name}>`
  )
}

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

function resolve(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return base
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url
}
