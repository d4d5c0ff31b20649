import type {Nodes} from 'mdast'
import {toLabel} from './to-label.js'
import {visitAll} from './visit-all.js'

/** What stands on lines of its own. */
const apart: ReadonlySet<string> = new Set([
  'break',
  'caption',
  'heading',
  'paragraph',
  'tableCell'
])

const inline: ReadonlySet<string> = new Set(['inlineCode', 'inlineMath', 'text'])

/**
 * Give the words of a text, to tell what it is about.
 *
 * @param nodes
 *   Content of the text.
 * @returns
 *   One line, without listings, formulas set apart, notes and what is said of pictures.
 */
export function firstWords(nodes: readonly Nodes[]): string {
  const parts: string[] = []
  const shown = nodes.filter(({type}) => type !== 'footnoteDefinition')
  visitAll(shown, node => {
    if (apart.has(node.type)) parts.push(' ')
    else if (inline.has(node.type) && 'value' in node) parts.push(node.value)
  })
  return toLabel(parts.join(''))
}
