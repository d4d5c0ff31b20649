import type {Subscript, Superscript, Underline} from '@answerbook/core'
import {htmlTags} from '../../flavours/html-tags.js'
import type {LineState} from '../print-state.js'

/** Print what CommonMark has no marks for. */
export function tagged(node: Subscript | Superscript | Underline, line: LineState): string {
  const [open, close] = line.state.flavour.tags[node.type]
  const inner = line.all(node.children, insideOf(open, line))
  if (inner === '') return ''
  // A mark of one character holds no space, and brackets after it open a note.
  const isHeld = open.length !== 1 || !/[\s~^[\]]/.test(inner)
  return isHeld ? open + inner + close : htmlTags[node.type].join(inner)
}

function insideOf(open: string, line: LineState): LineState {
  if (open === '[') return {...line, inside: 'label'}
  return line.inside === 'line' ? {...line, inside: 'mark'} : line
}
