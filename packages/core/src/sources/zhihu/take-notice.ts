import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {cleanUrl} from '../../clean-url.js'

/** What the notice says that the site puts round what is copied from it. */
export interface Notice {
  readonly author: string
  readonly url: string
  readonly licence: string
}

/**
 * Take off the notice that stands before or after a text that was copied from
 * the site: `作者：`, `链接：`, `来源：知乎` and the licence, each on its line.
 *
 * @returns
 *   The notice, if there is a whole one, and the text without it.
 */
export function takeNotice(children: RootContent[]): {
  notice?: Notice | undefined
  children: RootContent[]
} {
  const head = readNotice(children.slice(0, size).flatMap(toLines).slice(0, size))
  if (head) return {notice: head.notice, children: without(children, head.lines)}
  const tail = readNotice(children.slice(-size).flatMap(toLines).slice(-size))
  if (tail) return {notice: tail.notice, children: without(children, tail.lines)}
  return {children}
}

/** How many lines a notice has at most. */
const size = 4

/** A line of a paragraph. */
type Line = readonly PhrasingContent[]

/** Other blocks than paragraphs are none of a notice: they end what it can be. */
function toLines(block: RootContent): Line[] {
  return block.type === 'paragraph' ? linesOf(block) : [[]]
}

function linesOf({children}: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

/** White space in HTML may have made one line of all. */
function readNotice(lines: readonly Line[]): {notice: Notice; lines: readonly Line[]} | undefined {
  const texts = lines.map(children => textOf({type: 'paragraph', children}))
  for (const [found, text] of [
    [lines, texts.join('\n')],
    [lines.slice(0, 1), texts[0] ?? ''],
    [lines.slice(-1), texts.at(-1) ?? '']
  ] as const) {
    const [, author, url, licence] = pattern.exec(text.slice(0, maxLength)) ?? []
    if (author === undefined || url === undefined || licence === undefined) continue
    return {notice: {author: author.trim(), url: cleanUrl(url), licence}, lines: found}
  }
  return undefined
}

const maxLength = 1024

const pattern =
  /^\s*作者[:：]\s*([^\n]+?)\s*链接[:：]\s*(https?:\/\/[\w.-]*zhihu\.com\/\S+?)\s+来源[:：]\s*知乎\s*(著作权归作者所有。[^\n]*?)\s*$/

function without(children: readonly RootContent[], taken: readonly Line[]): RootContent[] {
  const nodes = new Set(taken.flat())
  return children.flatMap(block => {
    if (block.type !== 'paragraph' || !block.children.some(node => nodes.has(node))) return block
    const lines = linesOf(block).filter(
      line => line.length > 0 && !line.some(node => nodes.has(node))
    )
    const kept = lines.flatMap((line, index): PhrasingContent[] =>
      index === 0 ? [...line] : [{type: 'break'}, ...line]
    )
    return kept.length > 0 ? {...block, children: kept} : []
  })
}
