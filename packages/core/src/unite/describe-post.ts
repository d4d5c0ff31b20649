import {toString as textOf} from 'mdast-util-to-string'
import {SKIP, visit} from 'unist-util-visit'
import {isStableId} from '../is-stable-id.js'
import {stableId} from '../stable-id.js'
import type {Post} from '../tree.js'
import {addressKey} from './address-key.js'

/** What a post is known again by. */
export interface PostMarks {
  /** Where it is, if that is known. */
  readonly address: string | undefined
  /** What it was made from, if it has no address and its id says so. */
  readonly origin: string | undefined
  /** What it says, whoever says it. */
  readonly content: string
  readonly author: string | undefined
  /** Letters and digits that it has; a picture says as much as a short line of them. */
  readonly length: number
  readonly pictures: number
  /** The first of them, to tell whether two posts at one address say the same. */
  readonly beginning: string
}

/** How much of a text is looked at to tell whether another is a copy of it. */
const beginningLength = 4096

/** Letters and digits of a text that two do not write by chance. */
const telling = 20

/** More than stand in place of a picture where a feed has left it out. */
const lettersOfPicture = 20

/** Find what a post is known again by: where it is, who wrote it, what it says. */
export function describePost({id, role, url, author, children}: Post): PostMarks {
  const isQuestion = String(role === 'question')
  const letters = textOf(children, {includeImageAlt: false})
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
  const pictures = picturesIn(children)
  // Texts with the same few words may differ in what they show.
  const whole = children.length === 0 ? id : JSON.stringify(children)
  return {
    address: url === undefined ? undefined : `${isQuestion} ${addressKey(url)}`,
    origin: url === undefined && isStableId(id) ? id : undefined,
    content: stableId([isQuestion, letters, letters.length < telling ? whole : undefined]),
    author: author?.name.normalize('NFKC').trim(),
    length: letters.length + pictures * lettersOfPicture,
    pictures,
    beginning: letters.slice(0, beginningLength)
  }
}

/** The picture of a box is a part of it, which may be missing. */
function picturesIn(nodes: ReadonlyArray<Post['children'][number]>): number {
  let count = 0
  visit({type: 'root', children: [...nodes]}, ({type}) => {
    if (!shown.has(type)) return undefined
    count++
    return SKIP
  })
  return count
}

const shown: ReadonlySet<string> = new Set(['image', 'imageReference', 'linkCard', 'video'])
