import {visibleText} from './visible-text.js'

/** What is looked at of a node, of whatever type. */
interface AnyNode {
  readonly type: string
  readonly title?: string
  readonly value?: string
  readonly identifier?: string
  readonly author?: {readonly name: string; readonly headline?: string}
  readonly children?: readonly AnyNode[]
}

/**
 * Give the text of a book tree that any output made of it has to show.
 *
 * @param book
 *   Book, or any node of one.
 * @returns
 *   Titles, authors with their headlines, and text in order; the notes of a post at its end.
 */
export function bookText(book: object): string {
  return textOf(book as AnyNode).trim()
}

const inline = new Set([
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'mention',
  'strong',
  'subscript',
  'superscript',
  'text',
  'underline'
])

function textOf(node: AnyNode): string {
  const text = ownText(node) + childText(node)
  return inline.has(node.type) ? text : `\n${text}\n`
}

function ownText(node: AnyNode): string {
  switch (node.type) {
    case 'html':
      return visibleText(node.value ?? '')
    case 'linkCard':
    case 'video':
      return node.title ?? ''
    case 'post':
      return `${node.author?.name ?? ''}\n${node.author?.headline ?? ''}\n`
    case 'thread':
      return `${node.title ?? ''}\n`
    case 'yaml':
      return ''
    default:
      return node.value ?? ''
  }
}

function childText(node: AnyNode): string {
  const children = node.children ?? []
  const isNote = (child: AnyNode) => child.type === 'footnoteDefinition'
  const notes = inOrderOfReference(children.filter(isNote), node)
  const ordered = [...children.filter(child => !isNote(child)), ...notes]
  return ordered.map(textOf).join('')
}

function inOrderOfReference(notes: readonly AnyNode[], node: AnyNode): AnyNode[] {
  if (notes.length === 0) return []
  const labels = referencesIn(node)
  const rank = ({identifier = ''}: AnyNode) => {
    const index = labels.indexOf(identifier)
    return index === -1 ? labels.length : index
  }
  return [...notes].sort((left, right) => rank(left) - rank(right))
}

function referencesIn(node: AnyNode): string[] {
  if (node.type === 'footnoteReference') return [node.identifier ?? '']
  return node.children?.flatMap(referencesIn) ?? []
}
