import type {Blockquote, Paragraph, PhrasingContent} from 'mdast'
import type {Changes} from './create-changes.js'

/**
 * Open a callout, as in `> [!note] Title`: a quote whose title is strong.
 *
 * One without title is named by its kind; one whose bracket is escaped is text.
 *
 * @param quote
 *   Quote as it was parsed.
 * @param markdown
 *   What was parsed.
 * @param changes
 *   Told `callout-simplified` where the title does not say the kind.
 * @see https://help.obsidian.md/callouts
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function openCallout(quote: Blockquote, markdown: string, changes: Changes): Blockquote {
  const [first, ...blocks] = quote.children
  const [head, ...line] = first?.type === 'paragraph' ? first.children : []
  const match = head?.type === 'text' ? /^\[!([\w-]{1,40})\][-+]?[ \t]*/.exec(head.value) : null
  if (head?.type !== 'text' || !match) return quote
  if (markdown[head.position?.start.offset ?? 0] === '\\') return quote

  const [, kind = ''] = match
  const {title, rest} = splitAtLineEnd([
    {...head, value: head.value.slice(match[0].length)},
    ...line
  ])
  const isNamed = title.some(node => node.type !== 'text' || node.value.trim() !== '')
  if (isNamed) changes.add('callout-simplified', quote)
  const name = `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`
  const strong = isNamed ? title : [{type: 'text', value: name} as const]
  const opened: Paragraph[] = [toParagraph([{type: 'strong', children: strong}])]
  if (rest.length > 0) opened.push(toParagraph(rest))
  return {...quote, children: [...opened, ...blocks]}
}

/** The title ends at a line end in the text, whatever marks stand before it. */
function splitAtLineEnd(nodes: readonly PhrasingContent[]): {
  title: PhrasingContent[]
  rest: PhrasingContent[]
} {
  const at = nodes.findIndex(
    node => node.type === 'break' || (node.type === 'text' && node.value.includes('\n'))
  )
  const split = nodes[at]
  if (split === undefined) return {title: [...nodes], rest: []}
  const before = nodes.slice(0, at)
  const after = nodes.slice(at + 1)
  if (split.type !== 'text') return {title: before, rest: after}
  const end = split.value.indexOf('\n')
  return {
    title: [...before, {...split, value: split.value.slice(0, end)}],
    rest: [{...split, value: split.value.slice(end + 1)}, ...after]
  }
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
