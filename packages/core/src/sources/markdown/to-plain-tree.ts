import type {List, PhrasingContent, Root, RootContent, TableCell} from 'mdast'
import {visit} from 'unist-util-visit'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import {type Changes, createChanges} from './create-changes.js'
import {createFragments, type Fragments} from './create-fragments.js'
import {dropComments} from './drop-comments.js'
import {openCallout} from './open-callout.js'
import {pairHighlights} from './pair-highlights.js'
import {readWidth} from './read-width.js'
import {resolveReferences} from './resolve-references.js'
import {commentValue} from './syntax/comment.js'
import {withoutPosition} from './without-position.js'

/**
 * Turn parsed Markdown into a tree without raw HTML, references, comments or
 * positions.
 *
 * Each block that holds HTML is written as HTML, with what is Markdown in it as
 * elements of their own, and read as any HTML is: tags find their partners
 * across siblings, white space collapses, addresses are checked.
 *
 * @param root
 *   Parsed Markdown; changed.
 * @param markdown
 *   What was parsed.
 * @param file
 *   Document; told what is lost, `comment-dropped`, and once each
 *   `block-name-dropped`, `callout-simplified`, `embed-linked` and
 *   `highlight-underlined`.
 * @returns
 *   Flow content.
 */
export function toPlainTree(root: Root, markdown: string, file: SourceFile): RootContent[] {
  const changes = createChanges(file)
  resolveReferences(root)
  pairHighlights(root, changes)
  visit(root, 'image', readWidth)
  visit(root, 'html', node => {
    if (node.value === commentValue) tellDropped(node)
  })
  visit(root, 'link', node => {
    if (node.data?.isEmbedded) changes.add('embed-linked', node)
  })
  const fragments = createFragments(root, {changes, file, markdown})
  const blocks = toBlocks(root.children, {changes, fragments, markdown, tellDropped})
  changes.tell()
  return blocks

  function tellDropped({position}: RootContent): void {
    const line = (position?.start.line ?? 1) + file.bodyStart.line - 1
    tell(file.vfile, 'comment-dropped', 'Unexpected comment between `%%`, left out', line)
  }
}

/** What is known of the document. */
interface State {
  readonly changes: Changes
  readonly fragments: Fragments
  readonly markdown: string
  readonly tellDropped: (node: RootContent) => void
}

function toBlocks(nodes: readonly RootContent[], state: State): RootContent[] {
  const {changes, fragments, markdown, tellDropped} = state
  const kept = dropComments(nodes, tellDropped)
  if (!kept.some(node => node.type === 'html')) return kept.flatMap(toBlock)
  return fragments.ofBlocks(kept.map(node => (node.type === 'html' ? node : toBlock(node))))

  function toBlock(node: RootContent): RootContent[] {
    if (node.type === 'paragraph') return toParagraphs(node.children)
    if (node.type === 'heading') return fragments.ofHeading(node)
    if (node.type === 'table') {
      const rows = node.children.map(row => ({...row, children: row.children.map(toCell)}))
      return [withoutPosition({...node, children: rows.map(withoutPosition)})]
    }
    if (!('children' in node)) return [withoutPosition(node)]
    const opened = node.type === 'blockquote' ? openCallout(node, markdown, changes) : node
    const children = toBlocks(opened.children, state)
    const spread = node.type === 'list' ? {spread: isSpread(node)} : {}
    return [withoutPosition({...node, ...spread, children} as RootContent)]
  }

  function toParagraphs(children: readonly PhrasingContent[]): RootContent[] {
    const [only, ...others] = children
    const isDisplay = only?.type === 'inlineMath' && only.data?.isDisplay && others.length === 0
    return isDisplay ? [{type: 'math', value: only.value}] : fragments.ofParagraph(children)
  }

  function toCell(cell: TableCell): TableCell {
    const [line] = fragments.ofHeading({...cell, type: 'heading', depth: 6})
    const children = line?.type === 'heading' ? line.children : []
    // Strong over all of a heading says nothing; over all of a cell it does.
    const isStrong = cell.children.length === 1 && cell.children[0]?.type === 'strong'
    return {type: 'tableCell', children: isStrong ? [{type: 'strong', children}] : children}
  }
}

/** The parser calls a list spread for any blank line in it; only those between items part them. */
function isSpread({children}: List): boolean {
  return children.some((item, index) => {
    const next = children[index + 1]?.position?.start.line
    const end = item.position?.end.line
    return next !== undefined && end !== undefined && next - end > 1
  })
}
