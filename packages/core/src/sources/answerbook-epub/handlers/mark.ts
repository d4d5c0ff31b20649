import type {PhrasingContent} from 'mdast'
import {defaultHandlers, type Handle} from 'mdast-util-from-html'

/** Nodes that say nothing of their text but how it is marked. */
type Mark = 'delete' | 'emphasis' | 'strong' | 'subscript' | 'superscript' | 'underline'

/** Make a reader of marked text, whatever it stands in or beside. */
export function mark(type: Mark): Handle {
  return (state, element) => {
    const children = state.all(element)
    return children.every(state.isPhrasing)
      ? toMark(type, children)
      : defaultHandlers[element.tagName]?.(state, element)
  }
}

function toMark(type: Mark, children: PhrasingContent[]): PhrasingContent {
  return {type, children}
}
