import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Author, Post} from '../../tree.js'
import {allWords} from '../../words.js'
import {readByline} from './read-byline.js'
import {roleOfUrl} from './role-of-url.js'

/** A post as it is laid out. */
export type PostLayout = Omit<Post, 'id' | 'type'>

/** A thread as it is laid out. */
export interface ThreadLayout {
  readonly title: string | undefined
  /** Name of the site that a notice in the text says. */
  readonly site?: string | undefined
  readonly posts: readonly PostLayout[]
}

const untitled = new Set(allWords.map(words => words.untitled))
const cutNotes = new Set(allWords.map(words => words.truncated))
const answerHeadings = allWords.map(words => words.answerBy('\0').split('\0'))

/**
 * Part a text into threads and posts, if it is laid out as
 * `@answerbook/markdown` does: a heading of depth 1 a thread, rules between its
 * posts, and above each answer a heading or a line that says whose it is.
 *
 * @param nodes
 *   Text of the whole document.
 * @param author
 *   Author that the front matter names.
 * @returns
 *   Threads; `undefined` if no line or heading of the text says whose it is.
 */
export function readLayout(
  nodes: readonly RootContent[],
  author: Author | undefined
): ThreadLayout[] | undefined {
  const groups = groupBy(nodes, node => node.type === 'heading' && node.depth === 1)
  const threads = groups.map(group => readThread(group, author))
  return threads.some(({isSigned}) => isSigned) ? threads : undefined
}

function readThread(nodes: readonly RootContent[], author: Author | undefined) {
  const [first, ...rest] = nodes
  const isTitled = first?.type === 'heading' && first.depth === 1
  const title = isTitled ? textOf(first) : undefined
  const isUntitled = title !== undefined && untitled.has(title)
  const text = isTitled ? rest : nodes
  const groups = groupBy(text, (node, index) => {
    const next = text[index + 1]
    return node.type === 'thematicBreak' && isHead(next)
  })
  const posts = groups.map(group =>
    readPost(group[0]?.type === 'thematicBreak' ? group.slice(1) : group, author)
  )
  const hasAnswers = posts.some(({post}) => post.role === 'answer')
  const [lead] = posts
  if (lead && posts.length > 1 && hasAnswers && lead.post.role !== 'answer') {
    lead.post.role = 'question'
  }
  return {
    title: isUntitled ? undefined : title,
    posts: posts.map(({post}) => post).filter(isNotEmpty),
    isSigned: isUntitled || posts.some(({isSigned}) => isSigned)
  }
}

function isHead(node: RootContent | undefined): boolean {
  return answererOf(node) !== undefined || readByline(node, undefined, 'unnamed') !== undefined
}

function readPost(nodes: readonly RootContent[], author: Author | undefined) {
  const answerer = answererOf(nodes[0])
  const body = answerer === undefined ? nodes : nodes.slice(1)
  const byline = readByline(body[0], author, answerer === undefined ? 'unnamed' : 'named')
  const text = byline ? body.slice(1) : body
  const isCut = isCutNote(text.at(-1))
  const {name = answerer, headline, ...facts} = byline ?? {}
  const post: PostLayout = {
    ...facts,
    role: answerer === undefined ? roleOfUrl(facts.url) : 'answer',
    author: name === undefined ? undefined : {name, headline},
    truncated: isCut ? true : undefined,
    children: isCut ? text.slice(0, -1) : [...text]
  }
  return {post, isSigned: answerer !== undefined || byline !== undefined}
}

/** Find whom a heading such as `某某的回答` names. */
function answererOf(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'heading' || node.depth !== 2) return undefined
  const text = textOf(node)
  for (const [before = '', after = ''] of answerHeadings) {
    const isLong = text.length > before.length + after.length
    if (isLong && text.startsWith(before) && text.endsWith(after)) {
      return text.slice(before.length, text.length - after.length)
    }
  }
  return undefined
}

function isCutNote(node: RootContent | undefined): boolean {
  const [only, ...others] = node?.type === 'paragraph' ? node.children : []
  return only?.type === 'emphasis' && others.length === 0 && cutNotes.has(textOf(only))
}

function isNotEmpty({author, children, url}: PostLayout): boolean {
  return children.length > 0 || author !== undefined || url !== undefined
}

/** Group nodes so that each group but the first begins where `isStart` says. */
function groupBy(
  nodes: readonly RootContent[],
  isStart: (node: RootContent, index: number) => boolean
): RootContent[][] {
  const groups: RootContent[][] = []
  for (const [index, node] of nodes.entries()) {
    const group = groups.at(-1)
    if (group === undefined || isStart(node, index)) groups.push([node])
    else group.push(node)
  }
  return groups
}
