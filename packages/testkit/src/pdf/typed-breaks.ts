interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

/**
 * Find where the lines of a book end because its author has it so.
 *
 * @param book
 *   Book, or any node of one.
 * @returns
 *   Keys, as `breakKey` makes them.
 */
export function typedBreaks(book: object): Set<string> {
  const keys = new Set<string>()
  const walk = (node: AnyNode) => {
    for (const child of node.children ?? []) walk(child)
    if (!node.children?.some(({type}) => phrasing.test(type))) return
    const lines = textOf(node).split('\n')
    for (const [index, line] of lines.slice(1).entries())
      keys.add(breakKey(lines[index] ?? '', line))
  }
  walk(book as AnyNode)
  return keys
}

/** Name the place between two lines. */
export function breakKey(before: string, after: string): string {
  return `${solid(before).slice(-6)}\n${solid(after).slice(0, 6)}`
}

const phrasing = /^(?:text|break|strong|emphasis|link|inlineCode)$/

function textOf({type, value, children}: AnyNode): string {
  if (type === 'break') return '\n'
  if (type === 'inlineMath') return ''
  return (
    value?.replaceAll('\n', type === 'text' ? ' ' : '\n') ?? children?.map(textOf).join('') ?? ''
  )
}

function solid(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\uFFFC/gu, '').normalize('NFC')
}
