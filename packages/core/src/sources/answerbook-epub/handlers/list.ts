import type {ListItem, Paragraph, PhrasingContent} from 'mdast'
import type {Element, Handle, State} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read a list: lines stand close in an item whose text is no paragraph. */
export const list: Handle = (state, element) => {
  const items = element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li'
  )
  const children = items.map(item => readItem(state, item))
  const spread = children.some(item => item.spread)
  if (element.tagName !== 'ol') return {type: 'list', ordered: false, spread, children}
  const start = Number(element.attributes.start ?? 1)
  return {type: 'list', ordered: true, start, spread, children}
}

function readItem(state: State, element: Element): ListItem {
  const nodes = state.all(element)
  const found = nodes.findIndex(node => !state.isPhrasing(node))
  const end = found < 0 ? nodes.length : found
  const line = trimEnd(nodes.slice(0, end).filter(state.isPhrasing))
  // What stands between blocks is the white space that they are laid out by.
  const blocks = nodes.slice(end).filter(node => !state.isPhrasing(node))
  const first: Paragraph[] = line.length > 0 ? [{type: 'paragraph', children: line}] : []
  const item: ListItem = {
    type: 'listItem',
    spread: blocks[0]?.type === 'paragraph' && line.length === 0,
    // Handlers make no parts of lists and tables on their own.
    children: [...first, ...(blocks as ListItem['children'])]
  }
  return hasClass(element, 'task') ? readTask(item) : item
}

/** A line ends where the block after it begins. */
function trimEnd(line: PhrasingContent[]): PhrasingContent[] {
  const last = line.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith('\n')) return line
  const value = last.value.slice(0, -1)
  return value === '' ? line.slice(0, -1) : [...line.slice(0, -1), {...last, value}]
}

/** A task begins with a drawn box. */
function readTask(item: ListItem): ListItem {
  const [first, ...others] = item.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const sign = text?.type === 'text' ? /^([☐☑]) ?/.exec(text.value) : null
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !sign) return item
  const value = text.value.slice(sign[0].length)
  const rest = first.children.slice(1)
  const children = value === '' ? rest : [{...text, value}, ...rest]
  return {
    ...item,
    checked: sign[1] === '☑',
    children: children.length > 0 ? [{...first, children}, ...others] : others
  }
}
