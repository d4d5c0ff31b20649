import type {Post, Words} from '@answerbook/core'
import type {Heading, Nodes, RootContent} from 'mdast'
import {escapeXml} from '../text/escape-xml.js'
import {toLang} from '../text/to-lang.js'
import type {Anchors} from './create-anchors.js'
import type {Notes} from './create-notes.js'
import type {Outline} from './create-outline.js'
import type {Pages} from './create-pages.js'
import {handlerOf} from './nodes/index.js'
import type {State} from './state.js'
import {writeByline} from './write-byline.js'
import {writeParagraph} from './write-paragraph.js'

/** What a post is written with. */
export interface PostParts {
  readonly post: Post
  readonly nodes: readonly RootContent[]
  /** Heading; absent where the chapter's is enough. */
  readonly title?: string | undefined
  readonly id: string
  readonly words: Words
  /** Language of the book. */
  readonly lang: string
  readonly state: State
  readonly notes: Notes
  readonly anchors: Anchors
}

/**
 * Write a post into the files of its chapter.
 *
 * @param parts
 *   What it is written with.
 * @param pages
 *   Files of the chapter; a new one is begun where one is full.
 * @param outline
 *   Outline of the chapter.
 */
export function writePost(parts: PostParts, pages: Pages, outline: Outline): void {
  const {post, nodes, title, id, words, state, notes, anchors} = parts
  const attributes = attributesOf(parts)

  pages.write(`<article${attributes} id="${id}"${title ? ` aria-labelledby="${id}-title"` : ''}>`)
  if (title) {
    const rank = outline.add(0, title, `${pages.file()}#${id}`)
    pages.write(`<h${rank} id="${id}-title">${escapeXml(title)}</h${rank}>`)
  }
  pages.write(writeByline(post, words, title))

  for (const group of groupsOf(nodes)) {
    if (pages.isFull()) {
      pages.write(notes.flush(state))
      pages.write('</article>')
      pages.goOn()
      pages.write(`<article${attributes}>`)
    }
    pages.write(Array.isArray(group) ? writeParagraph(state, group) : writeBlock(group))
  }

  if (post.truncated) pages.write(`<p class="truncated">${words.truncated}</p>`)
  pages.write(notes.finish(state))
  pages.write('</article>')

  function writeBlock(node: RootContent): string {
    return node.type === 'heading' ? writeHeading(node) : state.flow([node])
  }

  function writeHeading(node: Heading): string {
    const anchor = anchors.of(node)
    if (!anchor) return writeParagraph(state, node.children)
    pages.place(anchor.id)
    const rank = outline.add(node.depth, anchor.label, `${pages.file()}#${anchor.id}`)
    return `<h${rank} id="${anchor.id}">${state.phrasing(node.children)}</h${rank}>`
  }
}

function attributesOf({post, lang}: PostParts): string {
  const own = toLang(post.lang)
  return (
    ` class="${post.role === 'question' ? 'question' : 'post'}"` +
    (own && own !== lang ? ` lang="${own}" xml:lang="${own}"` : '')
  )
}

/** Put what stands in lines together, a list each; blocks stay by themselves. */
function groupsOf(nodes: readonly RootContent[]): Array<RootContent | RootContent[]> {
  const groups: Array<RootContent | RootContent[]> = []
  let line: RootContent[] = []
  for (const node of nodes) {
    if (isInLine(node)) {
      line.push(node)
    } else {
      if (line.length > 0) groups.push(line)
      line = []
      groups.push(node)
    }
  }
  if (line.length > 0) groups.push(line)
  return groups
}

function isInLine(node: Nodes): boolean {
  const handler = handlerOf(node)
  return handler !== undefined && !handler.flow
}
