import {Parser} from 'htmlparser2'
import type {PhrasingContent} from 'mdast'

const parents: Readonly<Record<string, string>> = {
  a: 'link',
  b: 'strong',
  i: 'emphasis',
  s: 'delete',
  u: 'underline'
}

const leaves: Readonly<Record<string, PhrasingContent>> = {
  br: {type: 'break'},
  img: {type: 'image', url: 'u', alt: ''},
  note: {type: 'footnoteReference', identifier: '1'}
}

const literals: Readonly<Record<string, string>> = {code: 'inlineCode', tex: 'inlineMath'}

/**
 * Read a line of a tree from HTML, in which trees are short to write.
 *
 * @param html
 *   Elements `a`, `b`, `br`, `code`, `i`, `img`, `note`, `s`, `tex`, `u`.
 * @returns
 *   Text of a line.
 */
export function readHtml(html: string): PhrasingContent[] {
  const open: PhrasingContent[][] = [[]]
  let literal: string | undefined
  const parser = new Parser({
    onopentag(name) {
      const leaf = leaves[name]
      const type = parents[name]
      literal = literals[name]
      if (leaf) open.at(-1)?.push(leaf)
      if (!type) return
      const children: PhrasingContent[] = []
      open.at(-1)?.push({type, ...(name === 'a' ? {url: 'u'} : {}), children} as PhrasingContent)
      open.push(children)
    },
    onclosetag(name) {
      literal = undefined
      if (parents[name]) open.pop()
    },
    ontext(value) {
      open.at(-1)?.push({type: literal ?? 'text', value} as PhrasingContent)
    }
  })
  parser.end(html)
  return open[0] ?? []
}

/**
 * Print a line that is settled, as simply as can be: nothing is escaped.
 *
 * @param nodes
 *   Text of a line.
 * @returns
 *   Markdown.
 */
export function printSettled(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => (printers[node.type] as (node: PhrasingContent) => string)(node))
    .join('')
}

const printers: {
  [Type in PhrasingContent['type']]?: (node: Extract<PhrasingContent, {type: Type}>) => string
} & {readonly underline?: (node: Extract<PhrasingContent, {type: 'strong'}>) => string} = {
  break: () => '\\\n',
  delete: ({children}) => `~~${printSettled(children)}~~`,
  emphasis: ({children}) => `*${printSettled(children)}*`,
  footnoteReference: ({identifier}) => `[^${identifier}]`,
  html: ({value}) => value,
  image: ({url}) => `![](${url})`,
  inlineCode: ({value}) => `\`${value}\``,
  inlineMath: ({value}) => `$${value}$`,
  link: ({children, url}) => `[${printSettled(children)}](${url})`,
  strong: ({children}) => `**${printSettled(children)}**`,
  text: ({value}) => value,
  underline: ({children}) => `<u>${printSettled(children)}</u>`
}
