import type {ListItem} from 'mdast'
import type {Element, ElementContent} from '../element.js'
import {findCheckbox} from '../find-checkbox.js'
import type {FlowContent, Handle, State} from '../state.js'
import {toFlow} from '../to-flow.js'

/**
 * Turn `ol`, `ul` and the like into a list.
 *
 * A list right in a list belongs to the item before it; other content becomes
 * items of its own. An empty item is kept where items are numbered, as those
 * after it count it.
 */
export const list: Handle = (state, element) => {
  const children = toItems(state, element)
  if (!children.some(holdsSomething)) return undefined

  const spread = children.some(item => item.spread)
  if (element.tagName !== 'ol') return {type: 'list', ordered: false, spread, children}
  return {type: 'list', ordered: true, spread, children, start: startOf(element)}
}

function toItems(state: State, element: Element): ListItem[] {
  const items: ListItem[] = []
  let stray: ElementContent[] = []

  for (const child of element.children) {
    const tagName = child.type === 'element' ? child.tagName : ''

    if (child.type !== 'element' || !(tagName === 'li' || lists.has(tagName))) {
      stray.push(child)
      continue
    }

    closeStray()
    if (tagName === 'li') addItem(state.flow(child), child)
    else attach(flowOf([child]))
  }

  closeStray()
  for (const item of items) item.spread = isSpread(item)
  return items

  function closeStray(): void {
    if (stray.length > 0) addItem(flowOf(stray))
    stray = []
  }

  function attach(nodes: FlowContent[]): void {
    const last = items.at(-1)
    if (last) for (const node of nodes) last.children.push(node)
    else addItem(nodes)
  }

  function addItem(children: FlowContent[], item?: Element): void {
    const isCounted = item && element.tagName === 'ol'
    if (children.length === 0 && !isCounted) return
    const checkbox = item && findCheckbox(item)
    if (checkbox) {
      items.push({type: 'listItem', checked: 'checked' in checkbox.attributes, children})
    } else {
      items.push({type: 'listItem', children})
    }
  }

  function flowOf(children: readonly ElementContent[]): FlowContent[] {
    return toFlow(state.all({children}), state)
  }
}

function holdsSomething({children}: ListItem): boolean {
  return children.length > 0
}

/** Whether blank lines separate what is in the item: a paragraph begins or ends there. */
function isSpread({children}: ListItem): boolean {
  return children.some((child, index) => index > 0 && !interrupting.has(child.type))
}

function startOf(list: Element): number {
  const first = list.children.find(child => child.type === 'element')
  const start = list.attributes.start ?? first?.attributes.value ?? ''
  return /^\s*\d{1,9}\s*$/.test(start) ? Number(start) : 1
}

const lists: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul'])

/** What follows a paragraph without a blank line between. */
const interrupting: ReadonlySet<string> = new Set(['blockquote', 'code', 'list'])
