import type {PhrasingContent, RootContent} from 'mdast'
import {escapePipes} from './escape-pipes.js'
import {simplifyMarks} from './simplify-marks.js'
import {spellMarks} from './spell-marks.js'
import {splitEdges} from './split-edges.js'
import {trimBreaks} from './trim-breaks.js'

/**
 * Settle how each line of text is written; drop lines and blocks of nothing.
 *
 * @param nodes
 *   Plain blocks; not changed.
 * @returns
 *   Blocks to print.
 */
export function settleBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap(node => {
    if (!('children' in node)) return [node]
    if (node.type === 'paragraph') return filled(node, settleLine(node.children))
    // A heading is one line: what is broken becomes a space.
    if (node.type === 'heading') return filled(node, settleLine(replaceBreaks(node.children, ' ')))
    if (node.type === 'tableCell') {
      const children = settleLine(escapePipes(replaceBreaks(node.children, '<br>')))
      return [{...node, children} as RootContent]
    }
    const children = settleBlocks(node.children)
    return canBeEmpty.has(node.type) ? [{...node, children} as RootContent] : filled(node, children)
  })
}

/** A note that something refers to has to be there. */
const canBeEmpty: ReadonlySet<string> = new Set(['footnoteDefinition', 'listItem', 'tableRow'])

function filled(node: RootContent, children: readonly RootContent[]): RootContent[] {
  return children.length > 0 ? [{...node, children} as RootContent] : []
}

function settleLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const {middle} = splitEdges(simplifyMarks(nodes))
  // Tags round nothing show nothing, and one alone would begin a block of HTML.
  return middle.every(({type}) => type === 'html') ? [] : spellMarks(trimBreaks(middle))
}

function replaceBreaks(nodes: readonly PhrasingContent[], by: ' ' | '<br>'): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'break') {
      return by === ' ' ? {type: 'text', value: by} : {type: 'html', value: by}
    }
    return 'children' in node
      ? ({...node, children: replaceBreaks(node.children, by)} as PhrasingContent)
      : node
  })
}
