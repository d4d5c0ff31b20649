import {html as spec} from 'parse5'
import {noAttributes} from '../create-attributes.js'
import type {Attributes, Element, ElementContent, ElementParent, ElementRoot} from '../element.js'
import {type TagRule, tagRule} from './tag-rule.js'

/** Builds a tree tag by tag, as long as nothing is misnested. */
interface TreeBuilder {
  /** Add a comment to the innermost element. */
  addComment: (value: string) => void
  /** Add text to the innermost element; `false` if it would be moved elsewhere. */
  addText: (value: string) => boolean
  /** Close the innermost element; `false` if another one would be closed. */
  endTag: (tagName: string) => boolean
  /** Open an element; its rule, or `undefined` if more than that would happen. */
  startTag: (tagName: string, attributes: Attributes) => TagRule | undefined
  /** How many elements were in each other at most. */
  depth: () => number
}

/** An open element. */
interface Open {
  parent: ElementParent
  tagName: string
  /** Whether it holds only parts of a table. */
  hasParts: boolean
  /** What it is in, as bits of its rule. */
  within: number
}

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
  let current: Open = {parent: root, tagName: '', hasParts: false, within: 0}
  let ordinal = firstOrdinal
  let depth = 0

  return {addComment, addText, endTag, startTag, depth: () => depth}

  function addComment(value: string): void {
    append({type: 'comment', value, parent: current.parent, ordinal: ordinal++})
  }

  function addText(value: string): boolean {
    if (current.hasParts && !/^[\t\n\f ]*$/.test(value)) return false
    const last = current.parent.children.at(-1)
    if (last?.type === 'text') last.value += value
    else append({type: 'text', value, parent: current.parent})
    return true
  }

  function endTag(tagName: string): boolean {
    const rule = tagRule(tagName)
    if (!rule) return false
    // Void elements are closed already; a `</br>` would be another break.
    if (rule.kind === 'void' || rule.kind === 'none') return !current.hasParts && tagName !== 'br'
    while (current.tagName !== tagName && rule.ends.has(current.tagName)) pop()
    return current.tagName === tagName && pop()
  }

  function startTag(tagName: string, attributes: Attributes): TagRule | undefined {
    const rule = tagRule(tagName)
    return rule && enter(tagName, rule, attributes) ? rule : undefined
  }

  function enter(tagName: string, rule: TagRule, attributes: Attributes): boolean {
    while (rule.closes.has(current.tagName)) pop()
    if ((current.within & rule.avoids) !== 0) return false
    if (!(rule.parents ? fits(rule, rule.parents) : !current.hasParts)) return false
    if (rule.kind === 'none') return tagName === 'html' ? adopt(attributes) : true
    const element = createElement(tagName, attributes)
    append(element)
    if (rule.kind !== 'void') push(element, rule)
    return true
  }

  /** Tell whether the innermost element can hold it; rows and groups are opened for it. */
  function fits({implied}: TagRule, parents: readonly string[]): boolean {
    if (parents.includes(current.tagName)) return true
    const rule = implied === undefined ? undefined : tagRule(implied)
    return implied !== undefined && rule !== undefined && enter(implied, rule, noAttributes)
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
      children: [],
      parent: current.parent,
      namespace: spec.NS.HTML,
      ordinal: ordinal++
    }
  }

  function append(node: ElementContent): void {
    current.parent.children.push(node)
  }

  function push(element: Element, {enters, kind, leaves}: TagRule): void {
    stack.push(current)
    const within = (current.within & ~leaves) | enters
    current = {parent: element, tagName: element.tagName, hasParts: kind === 'parts', within}
    if (stack.length > depth) depth = stack.length
  }

  function pop(): boolean {
    const outer = stack.pop()
    if (!outer) return false
    current = outer
    return true
  }
}

/** The parser makes three elements before: two around the document, and its root. */
const firstOrdinal = 3
