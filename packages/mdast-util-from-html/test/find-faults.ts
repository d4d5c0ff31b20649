import type {Nodes} from 'mdast'

/** List what makes a tree invalid by mdast, or untidy by the rules of this package. */
export function findFaults(tree: Nodes): string[] {
  const faults: string[] = []
  visit(tree, [])
  return faults

  function visit(node: Nodes, within: readonly string[]): void {
    const {type} = node
    if (type === 'text' && node.value === '') faults.push('empty text')
    if (idempotent.has(type) && within.includes(type)) faults.push(`${type} in ${type}`)
    if (!('children' in node)) return

    const children: readonly Nodes[] = node.children
    if (children.length === 0 && !mayBeEmpty.has(type)) faults.push(`empty ${type}`)

    for (const [index, child] of children.entries()) {
      const before = children[index - 1]?.type
      const isPair = before === child.type && (before === 'text' || before === 'break')
      if (isPair) faults.push(`adjacent ${before}s`)
      if (!allowed[kinds[child.type] ?? 'flow']?.includes(type)) {
        faults.push(`${child.type} in ${type}`)
      }
      visit(child, [...within, type])
    }

    for (const edge of [children[0], children.at(-1)]) {
      if (edge?.type === 'break') faults.push(`break at an edge of ${type}`)
    }

    const [first, last] = [children[0], children.at(-1)]
    if (first?.type === 'text' && first.value.startsWith(' ')) faults.push(`space begins ${type}`)
    if (last?.type === 'text' && last.value.endsWith(' ')) faults.push(`space ends ${type}`)
  }
}

const inline = ['delete', 'emphasis', 'link', 'strong', 'subscript', 'superscript', 'underline']

const idempotent = new Set(['delete', 'emphasis', 'link', 'strong', 'underline'])

const mayBeEmpty = new Set(['listItem', 'root', 'tableCell', 'video'])

/** Kind of content that a type is, if it is not flow content. */
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...inline, 'break', 'image', 'inlineCode', 'inlineMath', 'text'].map(type => [
      type,
      'phrasing'
    ])
  ),
  caption: 'caption',
  listItem: 'item',
  tableCell: 'cell',
  tableRow: 'row'
}

/** Types of parents that a kind of content may stand in. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  caption: ['figure'],
  cell: ['tableRow'],
  flow: ['blockquote', 'figure', 'listItem', 'root'],
  item: ['list'],
  phrasing: [...inline, 'caption', 'heading', 'paragraph', 'tableCell', 'video'],
  row: ['table']
}
