import type {RootContent} from 'mdast'
import {element} from './element.js'
import {escapeHtml} from './escape-html.js'

/**
 * Write nodes as HTML, for where Markdown has no way to say them.
 *
 * @param nodes
 *   Blocks or text of the exported tree, without formulas and notes.
 * @returns
 *   HTML in one line: a blank line in it would end it for Markdown.
 */
export function toHtml(nodes: readonly RootContent[]): string {
  return nodes.map(node => (elements[node.type] as Write | undefined)?.(node) ?? '').join('')
}

type Write<Node = RootContent> = (node: Node) => string

/** Write what a node holds between tags. */
function around(tag: string): Write<{children: readonly RootContent[]}> {
  return ({children}) => element(tag, {}, toHtml(children))
}

const elements: {
  readonly [Type in RootContent['type']]?: Write<Extract<RootContent, {type: Type}>>
} = {
  blockquote: around('blockquote'),
  break: () => '<br>',
  code: ({lang, value}) => {
    const attributes = lang ? {class: `language-${lang}`} : {}
    return element('pre', {}, element('code', attributes, escapeHtml(value)))
  },
  delete: around('del'),
  emphasis: around('em'),
  heading: ({children, depth}) => element(`h${depth}`, {}, toHtml(children)),
  html: ({value}) => value,
  image: ({alt, title, url}) => element('img', {src: url, alt: alt ?? '', title}),
  inlineCode: ({value}) => element('code', {}, escapeHtml(value)),
  link: ({children, title, url}) => element('a', {href: url, title}, toHtml(children)),
  list: ({children, ordered, start}) => {
    const attributes =
      ordered && start !== 1 && typeof start === 'number' ? {start: `${start}`} : {}
    return element(ordered ? 'ol' : 'ul', attributes, toHtml(children))
  },
  listItem: around('li'),
  paragraph: around('p'),
  strong: around('strong'),
  subscript: around('sub'),
  superscript: around('sup'),
  table: ({align, children}) => {
    const [head, ...rows] = children.map(({children: cells}, row) => {
      const name = row === 0 ? 'th' : 'td'
      const written = cells.map((cell, index) =>
        element(name, {align: align?.[index]}, toHtml(cell.children))
      )
      return element('tr', {}, written.join(''))
    })
    const body = rows.length > 0 ? element('tbody', {}, rows.join('')) : ''
    return element('table', {}, element('thead', {}, head ?? '') + body)
  },
  text: ({value}) => escapeHtml(value),
  thematicBreak: () => '<hr>',
  underline: around('u')
}
