import type {BookChange, BookUpdate} from '@answerbook/core'
import {type Phrases, phrasesFor} from '../phrases-for.js'
import {escapeXml} from '../text/escape-xml.js'
import {toLabel} from '../text/to-label.js'
import type {PlacedPost} from '../xhtml/placed-post.js'
import type {FramePage} from './list-pages.js'
import {toDocument} from './to-document.js'

/** Items in a file: e-ink readers hold a whole file in memory. */
const maxItems = 300

/**
 * Write what updates of the book have changed.
 *
 * Each page holds in its head what it says, so that the next update knows it.
 *
 * @param updates
 *   Updates, the newest first.
 * @param posts
 *   The posts of the book, and where they stand.
 * @param lang
 *   Language of the book.
 * @returns
 *   Content documents; none for a book that was never updated.
 */
export function changePages(
  updates: readonly BookUpdate[],
  posts: readonly PlacedPost[],
  lang: string
): FramePage[] {
  const {changes: phrases, continued} = phrasesFor(lang)
  const hrefs = new Map(posts.map(({id, href}) => [id, href]))
  return partsOf(updates).map((part, index) => {
    const isFirst = index === 0
    const title = isFirst ? phrases.title : continued(phrases.title)
    const label = isFirst ? 'aria-labelledby="changes"' : `aria-label="${escapeXml(title)}"`
    const body = [
      `<section class="changes" ${label}>`,
      ...(isFirst ? [`<h1 id="changes">${phrases.title}</h1>`] : []),
      ...part.map(update => writeUpdate(update, phrases, hrefs)),
      '</section>'
    ].join('\n')
    const meta = `<meta name="answerbook:changes" content="${escapeXml(JSON.stringify(part))}"/>`
    const href = isFirst ? 'changes.xhtml' : `changes-${index + 1}.xhtml`
    return {href, title, xhtml: toDocument({lang, title, body, meta})}
  })
}

/** Put on each page as many updates as it takes; long ones go on with the next. */
function partsOf(updates: readonly BookUpdate[]): BookUpdate[][] {
  const parts: BookUpdate[][] = []
  let room = 0
  for (const update of updates) {
    let rest = update.changes
    while (rest.length > 0) {
      if (room === 0) {
        parts.push([])
        room = maxItems
      }
      const changes = rest.slice(0, room)
      parts.at(-1)?.push({...update, changes})
      rest = rest.slice(room)
      room -= changes.length
    }
  }
  return parts
}

const kinds = ['added', 'updated', 'kept'] as const

function writeUpdate(
  {number, date, changes}: BookUpdate,
  phrases: Phrases['changes'],
  hrefs: ReadonlyMap<string, string>
): string {
  const lists = kinds.flatMap(kind => {
    const items = changes.filter(change => change.kind === kind)
    if (items.length === 0) return []
    const list = items.map(change => writeChange(change, phrases, hrefs)).join('\n')
    return [`<h3>${phrases[kind]}</h3>`, `<ul class="sources">\n${list}\n</ul>`]
  })
  return [`<h2>${escapeXml(phrases.update(number, date))}</h2>`, ...lists].join('\n')
}

function writeChange(
  {id, title, author}: BookChange,
  {untitled}: Phrases['changes'],
  hrefs: ReadonlyMap<string, string>
): string {
  const href = hrefs.get(id)
  const name = escapeXml(toLabel(title) || untitled)
  const facts = [href ? `<a href="${href}">${name}</a>` : name, escapeXml(toLabel(author))]
  return `<li>${facts.filter(Boolean).join(' · ')}</li>`
}
