import type {List} from 'mdast'
import type {Handler} from '../state.js'
import {writeListItem} from '../write-list-item.js'

/** Write a list, which needs items: anything else in it becomes one. */
export const list: Handler<List> = {
  flow(state, node) {
    const items = node.children.map(child => {
      if (child.type === 'listItem') return writeListItem(state, child)
      const blocks = state.flow([child])
      return blocks && `<li>${blocks}</li>`
    })
    const written = items.filter(Boolean).join('\n')
    if (!written) return ''
    if (!node.ordered) return `<ul>\n${written}\n</ul>`
    const {start} = node
    const from = Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
    return `<ol${from}>\n${written}\n</ol>`
  }
}
