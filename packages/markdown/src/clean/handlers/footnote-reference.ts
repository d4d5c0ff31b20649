import type {FootnoteReference, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanLine} from '../clean-text.js'
import {toIdentifier} from '../to-identifier.js'

/** Give a reference the label that its note has in the file. */
export function footnoteReference(node: FootnoteReference, state: CleanState): RootContent {
  const key = toIdentifier(node)
  if (!state.notes.has(key)) {
    state.tell(node, 'note-missing', 'Unexpected reference to no note, wrote its label')
    return {type: 'text', value: `[${cleanLine(node.label ?? node.identifier)}]`}
  }
  const label = state.labels.get(key) ?? state.nextLabel()
  state.labels.set(key, label)
  if (state.flavour.notes === 'list') {
    return {type: 'superscript', children: [{type: 'text', value: `[${label}]`}]}
  }
  return {type: 'footnoteReference', identifier: label, label}
}
