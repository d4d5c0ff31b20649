import {html as spec} from 'parse5'
import {noAttributes} from '../create-attributes.js'
import type {Attributes, Element, ElementContent, ElementParent, ElementRoot} from '../element.js'
import {contentRule, type TagKind, type TagRule, tagRule} from './tag-rule.js'

/** Builds a tree tag by tag, as long as nothing is misnested. */
interface TreeBuilder {
  /** Add a comment to the innermost element. */
  addComment: (value: string) => void
  /** Add text to the innermost element; `false` if it would be moved elsewhere. */
  addText: (value: string) => boolean
  /** Close all that is open; how many elements were in each other at most. */
  end: () => number
  /** Close the innermost element; `false` if another one would be closed. */
  endTag: (tagName: string) => boolean
  /** Name the innermost element; nothing in none. */
  innermost: () => string
  /** Open an element; what it holds, or `undefined` if more than that would happen. */
  startTag: (tagName: string, attributes: Attributes) => TagKind | undefined
}

/** An open element, or the root. */
interface Open {
  node: ElementParent
  rule: TagRule
  /** What it is in, as bits of its rule. */
  within: number
  /** Where its children begin among those that wait. */
  start: number
}

const rootRule = contentRule('')

/**
 * Create what builds a tree without misnested tags.
 *
 * @param root
 *   Root without children, which receives the tree.
 * @returns
 *   Builder; once it cannot go on, the tree is of no use.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
export function createTreeBuilder(root: ElementRoot): TreeBuilder {
  const stack: Open[] = []
  // Children wait for their parent to close: then an array has room for them and no more.
  const waiting: ElementContent[] = []
  let end = 0
  let current: Open = {node: root, rule: rootRule, within: 0, start: 0}
  let ordinal = firstOrdinal
  let depth = 0

  return {
    addComment(value) {
      append({type: 'comment', value, parent: current.node, ordinal: ordinal++})
    },
    addText,
    end() {
      while (pop());
      close()
      return depth
    },
    endTag,
    innermost: () => current.rule.tagName,
    startTag: (tagName, attributes) => {
      const rule = tagRule(tagName)
      return rule && open(rule, attributes) ? rule.kind : undefined
    }
  }

  function addText(value: string): boolean {
    if (current.rule.kind === 'parts' && !/^[\t\n\f ]*$/.test(value)) return false
    const last = end > current.start ? waiting[end - 1] : undefined
    if (last?.type === 'text') last.value += value
    else append({type: 'text', value, parent: current.node})
    return true
  }

  function append(child: ElementContent): void {
    waiting[end++] = child
  }

  function endTag(tagName: string): boolean {
    if (tagName === current.rule.tagName) return pop()
    const rule = tagRule(tagName)
    if (!rule) return false
    // Void elements are closed already; a `</br>` would be another break.
    const isIdle = rule.kind === 'void' || rule.kind === 'none'
    if (isIdle) return current.rule.kind !== 'parts' && tagName !== 'br'
    if (tagName === 'p' && (current.within & rule.enters) === 0) return addEmpty(rule)
    while (tagName !== current.rule.tagName && rule.ends.has(current.rule.tagName)) pop()
    return tagName === current.rule.tagName && pop()
  }

  /** Open and close a paragraph that only its end tag marks, as editors leave some. */
  function addEmpty(rule: TagRule): boolean {
    return open(rule, noAttributes) && pop()
  }

  function open(rule: TagRule, attributes: Attributes): boolean {
    while (rule.closes.has(current.rule.tagName)) pop()
    if ((current.within & rule.avoids) !== 0 || !fits(rule)) return false
    if (rule.kind === 'none') return rule.tagName !== 'html' || adopt(attributes)
    const element = createElement(rule.tagName, attributes)
    append(element)
    if (rule.kind === 'void') element.children = []
    else push(element, rule)
    return true
  }

  /** Tell whether the innermost element can hold it; rows and groups are opened for it. */
  function fits({implied, parents}: TagRule): boolean {
    if (!parents) return current.rule.kind !== 'parts'
    if (parents.includes(current.rule.tagName)) return true
    const rule = implied === undefined ? undefined : tagRule(implied)
    return rule !== undefined && open(rule, noAttributes)
  }

  function adopt(attributes: Attributes): boolean {
    for (const [name, value] of Object.entries(attributes)) root.attributes[name] ??= value
    return true
  }

  function createElement(tagName: string, attributes: Attributes): Element {
    return {
      type: 'element',
      tagName,
      attributes,
      children: notYet,
      parent: current.node,
      namespace: spec.NS.HTML,
      ordinal: ordinal++
    }
  }

  function push(element: Element, rule: TagRule): void {
    stack.push(current)
    const within = (current.within & ~rule.leaves) | rule.enters
    current = {node: element, rule, within, start: end}
    if (stack.length > depth) depth = stack.length
  }

  function pop(): boolean {
    const outer = stack.pop()
    if (!outer) return false
    close()
    current = outer
    return true
  }

  function close(): void {
    const {node, start} = current
    node.children = waiting.slice(start, end)
    end = start
  }
}

/** Stands for the children of what is open. */
const notYet: ElementContent[] = []

/** The parser makes three elements before: two around the document, and its root. */
const firstOrdinal = 3
