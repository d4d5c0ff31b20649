import {phrasesFor} from '../phrases-for.js'
import {escapeXml} from '../text/escape-xml.js'
import type {PlacedPost} from '../xhtml/placed-post.js'
import {type FramePage, listPages} from './list-pages.js'

/**
 * Write the index of authors.
 *
 * @param posts
 *   The posts of the book, and where they stand.
 * @param lang
 *   Language of the book; names stand as its dictionaries have them.
 * @returns
 *   Content documents; none for a book of one author, or of one thread, whose
 *   contents name all authors.
 */
export function authorPages(posts: readonly PlacedPost[], lang: string): FramePage[] {
  const byName = new Map<string, PlacedPost[]>()
  for (const post of posts) {
    if (post.author === undefined) continue
    const known = byName.get(post.author)
    if (known) known.push(post)
    else byName.set(post.author, [post])
  }
  const threads = new Set(posts.map(({thread}) => thread))
  if (byName.size < 2 || threads.size < 2) return []

  const {compare} = new Intl.Collator(lang)
  const {authorIndex, continued} = phrasesFor(lang)
  const items = [...byName].sort(([a], [b]) => compare(a, b)).flatMap(itemsOf)
  const title = authorIndex
  return listPages({
    name: 'authors',
    lang,
    title,
    continued: continued(title),
    role: 'doc-index',
    items
  })
}

/** Links in an item: one author may have written most of a book. */
const maxLinks = 100

function itemsOf([name, posts]: readonly [string, readonly PlacedPost[]]): string[] {
  const links = posts.map(({href, title}) => `<a href="${href}">${escapeXml(title)}</a>`)
  return Array.from({length: Math.ceil(links.length / maxLinks)}, (_, index) => {
    const some = links.slice(index * maxLinks, (index + 1) * maxLinks)
    return `<li><b>${escapeXml(name)}</b> ${some.join(' · ')}</li>`
  })
}
