import type {Post, Words} from '@answerbook/core'
import {dayOf} from '../text/day-of.js'
import {escapeXml} from '../text/escape-xml.js'
import {toLabel} from '../text/to-label.js'
import {toUrl} from '../text/to-url.js'

/**
 * Write who wrote a post, when, and how it was received.
 *
 * @param post
 *   Post.
 * @param words
 *   Words of the book's language.
 * @param title
 *   Heading above, if there is one; a name that stands in it is not repeated.
 * @returns
 *   `header` element of at most two lines; empty if nothing is known.
 */
export function writeByline(post: Post, words: Words, title = ''): string {
  const lines = [
    line('author', authorOf(post, title)),
    line('facts', [
      post.accepted && escapeXml(words.accepted),
      post.votes !== undefined && escapeXml(words.votes(post.votes)),
      post.commentCount !== undefined && escapeXml(words.comments(post.commentCount)),
      timeOf(post),
      linkTo(post.url, words.original),
      licenceOf(post)
    ])
  ].filter(Boolean)
  return lines.length > 0 ? `<header class="byline">\n${lines.join('\n')}\n</header>` : ''
}

type Item = string | false | undefined

function line(name: string, items: readonly Item[]): string {
  const known = items.filter(Boolean)
  return known.length > 0 ? `<p class="${name}">${known.join(' · ')}</p>` : ''
}

function authorOf({author}: Post, title: string): Item[] {
  const name = toLabel(author?.name)
  const headline = escapeXml(toLabel(author?.headline))
  if (!name || title.includes(name)) return [headline]
  return [`<b>${linkTo(author?.url, name) ?? escapeXml(name)}</b>`, headline]
}

function timeOf({published, updated}: Post): Item {
  const day = dayOf(published) ?? dayOf(updated)
  return day && `<time datetime="${day}">${day}</time>`
}

/** A licence is stated by its name, or by the page that has its text. */
function licenceOf({licence}: Post): Item {
  const name = toLabel(licence)
  return linkTo(name, name.replace(/^https?:\/\//, '')) ?? escapeXml(name)
}

function linkTo(url: string | undefined, text: string): Item {
  const href = url === undefined ? undefined : toUrl(url)
  return href && `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`
}
