interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

/** Characters on each side that tell a break from others. */
const reach = 6

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
    const lines = textOf(node).split('\n').map(solid)
    for (const [index, line] of lines.slice(1).entries()) {
      const before = lines[index] ?? ''
      // A line of the page may be shorter than what the author ends there.
      for (let left = 0; left <= reach; left++) {
        for (let right = 0; right <= reach; right++) {
          keys.add(`${before.slice(before.length - left)}\n${line.slice(0, right)}`)
        }
      }
    }
  }
  walk(book as AnyNode)
  return keys
}

/** Name the place between two lines. */
export function breakKey(before: string, after: string): string {
  return `${solid(before).slice(-reach)}\n${solid(after).slice(0, reach)}`
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
