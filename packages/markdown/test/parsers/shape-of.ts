import {squash} from '@answerbook/testkit'
import {Parser} from 'htmlparser2'
import type {RootContent} from 'mdast'
import {lineOf} from './line-of.js'

/**
 * Write down blocks so that they can be compared with `shapeOfHtml`.
 *
 * @param nodes
 *   Blocks.
 * @returns
 *   Nested blocks with squashed text; without blocks of nothing, because
 *   Markdown has no way to write them.
 */
export function shapeOf(nodes: readonly RootContent[]): string {
  return nodes.map(node => (shapes[node.type] as (node: RootContent) => string)(node)).join('')
}

const shapes: {
  [Type in RootContent['type']]?: (node: Extract<RootContent, {type: Type}>) => string
} = {
  blockquote: ({children}) => filled('blockquote', shapeOf(children)),
  code: ({value}) => filled('pre', value.trim() && JSON.stringify(withoutBlankEnds(value))),
  heading: ({children}) => filled('h', lineOf(children).text),
  list: ({children, ordered, start}) => `(${ordered ? `ol ${start}` : 'ul'}${shapeOf(children)})`,
  listItem: ({children}) => `(li${shapeOf(children)})`,
  paragraph: ({children}) => filled('p', lineOf(children).text),
  table: ({children}) => `(table${shapeOf(children)})`,
  tableCell: ({children}) => filled('cell', lineOf(children).text),
  tableRow: ({children}) => shapeOf(children),
  thematicBreak: () => '(hr)'
}

function withoutBlankEnds(code: string): string {
  return code.replace(/^\n+/, '').trimEnd()
}

function filled(name: string, content: string): string {
  return content === '' ? '' : `(${name} ${content})`
}

const names: Readonly<Record<string, string>> = {
  h1: 'h',
  h2: 'h',
  h3: 'h',
  h4: 'h',
  h5: 'h',
  h6: 'h',
  td: 'cell',
  th: 'cell'
}

interface Block {
  readonly name: string
  /** Whether it holds blocks, or one line. */
  readonly kind: 'container' | 'line' | 'pre'
  content: string
  line: string
}

/**
 * Write down the blocks of HTML.
 *
 * @param html
 *   What a parser of Markdown gives.
 * @returns
 *   Nested blocks, as from `shapeOf`; bare text in an item is a paragraph.
 */
export function shapeOfHtml(html: string): string {
  const root: Block = {name: 'root', kind: 'container', content: '', line: ''}
  const open = [root]
  const top = () => open.at(-1) ?? root
  const endLine = (block: Block) => {
    if (block.kind !== 'container') return
    block.content += filled('p', squash(block.line))
    block.line = ''
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      const name = names[tag] ?? tag
      if (name === 'hr') {
        endLine(top())
        top().content += '(hr)'
      }
      const kind = kindOf(name)
      if (!kind) return
      endLine(top())
      const shown = name === 'ol' ? `ol ${attributes.start ?? 1}` : name
      open.push({name: shown, kind, content: '', line: ''})
    },
    onclosetag(tag) {
      if (!kindOf(names[tag] ?? tag)) return
      const block = top()
      endLine(block)
      open.pop()
      top().content += written(block)
    },
    ontext(data) {
      top().line += data
    }
  })
  parser.end(html)
  return root.content
}

function kindOf(name: string): Block['kind'] | undefined {
  if (['blockquote', 'li', 'ol', 'table', 'ul'].includes(name)) return 'container'
  if (['cell', 'h', 'p'].includes(name)) return 'line'
  return name === 'pre' ? 'pre' : undefined
}

function written({name, kind, content, line}: Block): string {
  if (kind === 'pre') return `(pre ${JSON.stringify(line.replace(/\n$/, ''))})`
  if (kind === 'line') return filled(name, squash(line))
  return name === 'blockquote' ? filled(name, content) : `(${name}${content})`
}
