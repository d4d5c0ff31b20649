import type {Paragraph, PhrasingContent} from 'mdast'
import {defaultHandlers, type Element, type Handle} from 'mdast-util-from-html'
import {elementsOf, hasClass} from '../../elements.js'
import {noteId} from '../note-id.js'

/** Read a note; its number, and what leads back from it, are drawn and no text. */
export const aside: Handle = (state, element) => {
  if (!hasClass(element, 'note')) return defaultHandlers.aside?.(state, element)
  const identifier = noteId(element.attributes.id ?? '')
  const [first, ...others] = state.flow(element).filter(({type}) => type !== 'footnoteDefinition')
  const line = first?.type === 'paragraph' ? textOf(first, identifier, backlinksIn(element)) : []
  const children: typeof others = line.length > 0 ? [{type: 'paragraph', children: line}] : []
  if (first && first.type !== 'paragraph') children.push(first)
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [...children, ...others]
  }
}

function backlinksIn(element: Element): number {
  return [...elementsOf(element)].filter(({attributes}) => attributes.role === 'doc-backlink')
    .length
}

/** What is drawn stands apart from the text by a space each. */
function textOf({children}: Paragraph, label: string, backlinks: number): PhrasingContent[] {
  const line = children.map(node => ({...node}))
  const [first] = line
  if (first?.type === 'text') {
    first.value = first.value.replace(backlinks > 0 ? '' : `[${label}]`, '').replace(/^ /, '')
  }
  let spaces = backlinks - 1
  for (let last = line.at(-1); spaces > 0 && last?.type === 'text'; last = line.at(-1)) {
    const taken = Math.min(spaces, last.value.length - last.value.trimEnd().length)
    if (taken === 0) break
    last.value = last.value.slice(0, last.value.length - taken)
    spaces -= taken
    if (last.value === '') line.pop()
  }
  return line.filter(node => node.type !== 'text' || node.value !== '')
}
