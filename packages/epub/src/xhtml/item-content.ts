import type {ListItem} from 'mdast'

/**
 * Give what is in an item of a list, with the sign of its box.
 *
 * @param item
 *   Item; not changed.
 * @returns
 *   Its children; those of a task begin with a box that is ticked or not.
 */
export function itemContent({checked, children}: ListItem): ListItem['children'] {
  if (typeof checked !== 'boolean') return children
  const [first, ...rest] = children
  const sign = {type: 'text', value: checked ? '☑ ' : '☐ '} as const
  return first?.type === 'paragraph'
    ? [{...first, children: [sign, ...first.children]}, ...rest]
    : [{type: 'paragraph', children: [sign]}, ...children]
}
