import {toString as textOf} from 'mdast-util-to-string'
import {stableId} from '../stable-id.js'
import type {Post} from '../tree.js'
import {addressKey} from './address-key.js'

/** What a post is known again by. */
export interface PostMarks {
  /** Where it is, if that is known. */
  readonly address: string | undefined
  /** What it says, whoever says it. */
  readonly content: string
  readonly author: string | undefined
  /** Letters and digits that it has. */
  readonly length: number
  /** The first of them, to tell whether two posts at one address say the same. */
  readonly beginning: string
}

/** How much of a text is looked at to tell whether another is a copy of it. */
const beginningLength = 4096

/** Letters and digits of a text that two do not write by chance. */
const telling = 20

/** Find what a post is known again by: where it is, who wrote it, what it says. */
export function describePost({id, role, url, author, children}: Post): PostMarks {
  const isQuestion = String(role === 'question')
  const letters = textOf(children, {includeImageAlt: false})
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
  // Texts with the same few words may differ in what they show.
  const shown = children.length === 0 ? id : JSON.stringify(children)
  return {
    address: url === undefined ? undefined : `${isQuestion} ${addressKey(url)}`,
    content: stableId([isQuestion, letters, letters.length < telling ? shown : undefined]),
    author: author?.name.normalize('NFKC').trim(),
    length: letters.length,
    beginning: letters.slice(0, beginningLength)
  }
}
