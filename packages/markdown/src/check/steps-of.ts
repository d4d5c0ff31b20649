import type {Nodes, Root} from 'mdast'
import {createLineReader, type LinePlace} from './create-line-reader.js'
import {definitionsIn} from './definitions-in.js'
import {isInline} from './is-inline.js'
import {type HeldLook, plainLook} from './line.js'
import {lookIn} from './look-in.js'
import {readHtmlTable} from './read-html-table.js'
import {saysOf} from './says.js'
import type {Step} from './step.js'

/** How formulas are looked at. */
export interface StepsOfOptions {
  readonly math: 'dollars' | 'none'
}

/** Nodes that are gone through, and what follows them. */
interface Frame {
  readonly nodes: readonly Nodes[]
  index: number
  readonly look: HeldLook
  readonly leave: () => void
}

/** Blocks that are told though they hold nothing: a reader sees them. */
const shownEmpty: ReadonlySet<string> = new Set(['footnoteDefinition', 'listItem', 'tableRow'])

/** Blocks that hold a line themselves. */
const lineHolders: ReadonlySet<string> = new Set(['heading', 'paragraph'])

/** Blocks in which HTML is part of a line. */
const textHolders: ReadonlySet<string> = new Set([...lineHolders, 'tableCell'])

/**
 * Write a tree down as what one meets on the way through it.
 *
 * Without recursion, because trees may be of any depth.
 *
 * @param tree
 *   Tree of a file, or to be written.
 * @returns
 *   Steps in the order of the document; blocks of nothing are left out.
 */
export function stepsOf(tree: Root, {math}: StepsOfOptions): Step[] {
  const steps: Step[] = []
  const holders: string[] = ['root']
  const reader = createLineReader({math})
  const definitions = definitionsIn(tree)
  const frames: Frame[] = [{nodes: tree.children, index: 0, look: plainLook, leave: endLine}]

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const {index, look, nodes} = frame
    const node = nodes[index]
    frame.index++
    if (!node) {
      frames.pop()
      frame.leave()
    } else if (isInline(node, place())) {
      const inner = 'children' in node ? lookIn(node, look, definitions) : undefined
      if (inner && 'children' in node) {
        frames.push({nodes: node.children, index: 0, look: inner, leave: () => undefined})
      } else reader.read(node, look, placeOf(holders.at(-1)))
    } else if (node.type === 'definition') {
      // Nobody sees one: it counts where something refers to it.
      endLine()
    } else if (node.type === 'math' && math === 'none') {
      endLine()
      reader.read({type: 'text', value: `$$ ${node.value} $$`}, look, 'text')
      endLine()
    } else enter(node, index)
  }
  return steps

  function place(): 'block' | 'line' {
    return reader.isBegun() || textHolders.has(holders.at(-1) ?? '') ? 'line' : 'block'
  }

  function enter(node: Nodes, index: number): void {
    endLine()
    const table = node.type === 'html' ? readHtmlTable(node.value) : undefined
    const block = table ?? node
    const {name, says} = saysOf(block)
    const start = steps.length
    // Empty cells are left out, so the others have to say in which column they are.
    steps.push({type: 'start', name, says: block.type === 'tableCell' ? `cell ${index + 1}` : says})
    if (!('children' in block)) {
      steps.push({type: 'end', name})
      return
    }
    holders.push(block.type)
    const leave = () => {
      endLine()
      holders.pop()
      const isEmpty = steps.length === start + 1
      if (isEmpty) steps.pop()
      // GFM has no box to tick before nothing.
      if (isEmpty && block.type === 'listItem') steps.push({type: 'start', name, says: name})
      else if (isEmpty && shownEmpty.has(block.type)) steps.push({type: 'start', name, says})
      if (steps.length > start) steps.push({type: 'end', name})
    }
    frames.push({nodes: block.children, index: 0, look: plainLook, leave})
  }

  function endLine(): void {
    const line = reader.end(placeOf(holders.at(-1)))
    if (line.text === '') return
    const isHeld = lineHolders.has(holders.at(-1) ?? '')
    const {name, says} = saysOf({type: 'paragraph', children: []})
    if (!isHeld) steps.push({type: 'start', name, says})
    steps.push({type: 'line', line})
    if (!isHeld) steps.push({type: 'end', name})
  }
}

function placeOf(holder: string | undefined): LinePlace {
  if (holder === 'heading') return 'heading'
  return holder === 'tableCell' ? 'cell' : 'text'
}
