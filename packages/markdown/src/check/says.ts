import type {Nodes, Table} from 'mdast'

/** Any node, by its type. */
type Say<Type extends Nodes['type']> = (node: Extract<Nodes, {type: Type}>) => string

/**
 * What has to agree about each block, beside what it holds.
 *
 * A block of another type is compared as a whole.
 */
const sayings: {readonly [Type in Nodes['type']]?: Say<Type>} = {
  blockquote: () => 'quote',
  code: ({lang, value}) => `code ${lang ?? ''}\n${value}`,
  footnoteDefinition: ({identifier}) => `note ${identifier.toLowerCase()}`,
  heading: ({depth}) => `heading of depth ${depth}`,
  html: ({value}) => `HTML ${value}`,
  list: ({ordered, start}) => (ordered ? `list from ${start ?? 1}` : 'list'),
  listItem: ({checked}) =>
    typeof checked === 'boolean' ? `item ${checked ? 'done' : 'to do'}` : 'item',
  math: ({value}) => `formula\n${value}`,
  paragraph: () => 'paragraph',
  table: node => `table ${alignOf(node)}`.trimEnd(),
  tableCell: () => 'cell',
  tableRow: () => 'row',
  thematicBreak: () => 'rule'
}

/**
 * Say what a block is.
 *
 * @param node
 *   Block.
 * @returns
 *   Its name in paths, and all that has to agree.
 */
export function saysOf(node: Nodes): {readonly name: string; readonly says: string} {
  const say = sayings[node.type] as ((node: Nodes) => string) | undefined
  const says = say ? say(node) : 'value' in node ? `${node.type} ${node.value}` : node.type
  return {name: says.match(/^\S+/)?.[0] ?? node.type, says}
}

/** Columns at the end that are not aligned do not say so. */
function alignOf({align}: Table): string {
  const names = (align ?? []).map(name => name ?? 'none')
  while (names.at(-1) === 'none') names.pop()
  return names.join(' ')
}
