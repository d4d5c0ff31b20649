import type {Post, Words} from '@answerbook/core'
import {dayOf} from '../text/day-of.js'
import {escapeXml} from '../text/escape-xml.js'

/** A post of a thread, as the list names it. */
export interface ListedPost {
  readonly post: Post
  readonly title?: string | undefined
  readonly file: string
}

/**
 * Write which posts follow a question, each on a page of its own.
 *
 * @param posts
 *   The posts, in order.
 * @param words
 *   Words of the book's language.
 * @returns
 *   List of links, with what is known of how each post was received.
 */
export function writePostList(posts: readonly ListedPost[], words: Words): string {
  return `<ol class="posts">\n${posts.map(post => itemOf(post, words)).join('\n')}\n</ol>`
}

function itemOf({post, title = '', file}: ListedPost, words: Words): string {
  const facts = [
    post.accepted && words.accepted,
    post.votes !== undefined && words.votes(post.votes),
    dayOf(post.published) ?? dayOf(post.updated)
  ].filter(Boolean)
  const rest = facts.map(fact => ` · ${escapeXml(String(fact))}`).join('')
  return `<li><a href="${file}">${escapeXml(title)}</a><span class="facts">${rest}</span></li>`
}
