import type {Element} from 'mdast-util-from-html'
import type {Words} from '../../words.js'
import {byClass, elementsOf, lineText} from '../elements.js'

/** What stands below the heading of a post. */
export interface Byline {
  readonly author?: string | undefined
  readonly authorUrl?: string | undefined
  readonly headline?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly accepted?: true | undefined
  readonly votes?: number | undefined
  readonly commentCount?: number | undefined
  readonly licence?: string | undefined
}

const separator = ' · '

/** Read who wrote a post, when, and how it was received. */
export function readByline(header: Element, words: Words): Byline {
  const author = byClass(header, 'author')
  const facts = byClass(header, 'facts')
  return {...(author && readAuthor(author)), ...(facts && readFacts(facts, words))}
}

function readAuthor(line: Element): Byline {
  const name = [...elementsOf(line)].find(({tagName}) => tagName === 'b')
  const link = name && [...elementsOf(name)].find(({tagName}) => tagName === 'a')
  const author = name && lineText(name)
  const whole = lineText(line)
  const headline = author === undefined ? whole : whole.slice(author.length + separator.length)
  return {author, authorUrl: link?.attributes.href, headline: headline || undefined}
}

function readFacts(line: Element, words: Words): Byline {
  const elements = [...elementsOf(line)]
  const published = elements.find(({tagName}) => tagName === 'time')?.attributes.datetime
  const links = elements.filter(({tagName}) => tagName === 'a')
  const original = links.find(link => lineText(link) === words.original)
  // A licence may be stated by the page that has its text.
  const terms = links.find(link => link !== original)?.attributes.href
  const texts = lineText(line)
    .split(separator)
    .filter(text => text !== published && !(original && text === words.original))
  const isAccepted = texts.includes(words.accepted)
  const votes = texts.find(text => isCount(text, words.votes))
  const comments = texts.find(text => text !== votes && isCount(text, words.comments))
  const known = [votes, comments, words.accepted]
  const rest = texts.filter(text => !known.includes(text)).join(separator)
  return {
    accepted: isAccepted ? true : undefined,
    votes: votes === undefined ? undefined : countIn(votes),
    commentCount: comments === undefined ? undefined : countIn(comments),
    published,
    url: original?.attributes.href,
    licence: terms ?? (rest || undefined)
  }
}

function isCount(text: string, phrase: (count: number) => string): boolean {
  return text === phrase(countIn(text))
}

function countIn(text: string): number {
  return Number(/-?\d+(?:\.\d+)?/.exec(text)?.[0])
}
