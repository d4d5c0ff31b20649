import type {TemmlNode} from './temml-node.js'

/** The classes that `style.css` has rules for. */
const known = new Set(['tml-jot', 'tml-left', 'tml-overline', 'tml-right', 'tml-underline'])
const property =
  /^(?:border(?:-(?:top|right|bottom|left))?|padding(?:-(?:top|right|bottom|left))?|width|color)$/
const value = /^[\w#.% ]+$/

/**
 * Write what temml says by CSS: alignment, lines, boxes.
 *
 * @param node
 *   Node of the formula.
 * @returns
 *   Attributes `class` and `style`, as far as they are known to be harmless.
 */
export function stylesOf(node: TemmlNode): string {
  const classes = (node.classes ?? []).filter(name => known.has(name))
  const styles = Object.entries(node.style ?? {})
    .map(([name, content]) => [toKebabCase(name), String(content)] as const)
    .filter(([name, content]) => property.test(name) && value.test(content))
    .filter(([, content]) => content !== 'undefined')
    .map(([name, content]) => `${name}:${content}`)
  return (
    (classes.length > 0 ? ` class="${classes.join(' ')}"` : '') +
    (styles.length > 0 ? ` style="${styles.join(';')}"` : '')
  )
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
