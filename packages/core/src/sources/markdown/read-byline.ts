import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Author, Post} from '../../tree.js'
import {allWords} from '../../words.js'

/** What a byline says of a text. */
export type Byline = Partial<
  Pick<Post, 'accepted' | 'commentCount' | 'licence' | 'published' | 'url' | 'votes'> & Author
>

const originals = new Set(allWords.map(words => words.original))
const accepted = new Set(allWords.map(words => words.accepted))
const votes = allWords.flatMap(words => [words.votes(1), words.votes(7)]).map(toCount)
const comments = allWords.flatMap(words => [words.comments(1), words.comments(7)]).map(toCount)

/**
 * Read a line such as `某某 · 写字的人 · 3 赞同 · 2021-11-14 · [原文](…)`, as
 * `@answerbook/markdown` writes it.
 *
 * @param node
 *   Block that may be one.
 * @param author
 *   Who wrote the text, if that is stated elsewhere.
 * @param isNamed
 *   Whether a heading above names the author, and the line does not.
 * @returns
 *   What it says, the day alone of its date; `undefined` if it is no byline.
 */
export function readByline(
  node: RootContent | undefined,
  author: Author | undefined,
  isNamed: 'named' | 'unnamed'
): Byline | undefined {
  const parts = partsOf(node)
  if (!parts) return undefined
  const last = parts.at(-1)
  const isLinked = last?.url !== undefined && originals.has(last.text)
  const url = isLinked ? last.url : undefined
  const texts = isLinked ? parts.slice(0, -1) : parts

  const isFact = ({text}: Part) =>
    matches(text, votes) || matches(text, comments) || isDay(text) || accepted.has(text)
  const at = texts.findIndex(isFact)
  const names = (at === -1 ? texts : texts.slice(0, at)).filter(part => part.url === undefined)
  const rest = texts.filter(part => !names.includes(part))
  const licence = rest.find(part => !isFact(part))?.url ?? rest.find(part => !isFact(part))?.text
  const [name, headline] = isNamed === 'named' ? [undefined, ...names] : names

  const isKnown = author !== undefined && name?.text === author.name
  const isSaid = isLinked || isKnown || (at !== -1 && (texts.length > 1 || isNamed === 'named'))
  if (!isSaid || names.length > 2) return undefined
  return {
    ...(name && {name: name.text}),
    ...(headline && {headline: headline.text}),
    accepted: rest.some(({text}) => accepted.has(text)) ? true : undefined,
    votes: countIn(rest, votes),
    commentCount: countIn(rest, comments),
    published: rest.find(({text}) => isDay(text))?.text,
    licence,
    url
  }
}

interface Part {
  readonly text: string
  readonly url?: string
}

/** Part a paragraph of text and links at its middle dots. */
function partsOf(node: RootContent | undefined): Part[] | undefined {
  if (node?.type !== 'paragraph') return undefined
  if (!node.children.every(child => child.type === 'text' || child.type === 'link'))
    return undefined
  const parts = node.children.flatMap((child): Part[] =>
    child.type === 'link'
      ? [{text: textOf(child), url: child.url}]
      : textOf(child)
          .split(/\s·\s|^·\s|\s·$/)
          .map(text => ({text: text.trim()}))
  )
  return parts.filter(({text}) => text !== '')
}

function toCount(words: string): RegExp {
  return new RegExp(`^${words.replace(/\d/, '(\\d{1,15})')}$`)
}

function matches(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some(pattern => pattern.test(text))
}

function countIn(parts: readonly Part[], patterns: readonly RegExp[]): number | undefined {
  for (const {text} of parts) {
    for (const pattern of patterns) {
      const [, digits] = pattern.exec(text) ?? []
      if (digits !== undefined) return Number(digits)
    }
  }
  return undefined
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}
