import {escapeXml} from '../text/escape-xml.js'
import {type ElementRule, mathmlSchema} from './mathml-schema.js'
import {stylesOf} from './styles-of.js'
import type {TemmlNode} from './temml-node.js'

/**
 * Write a formula as MathML that the schema of EPUB takes.
 *
 * What temml makes is right for browsers, which forgive; validators and strict
 * readers want each element to have its own attributes and number of children.
 *
 * @param tree
 *   Formula as temml made it.
 * @param tex
 *   Its source, for who cannot see it.
 * @returns
 *   `math` element.
 * @see https://www.w3.org/TR/epub-33/#sec-xhtml-mathml
 */
export function toMathml(tree: TemmlNode, tex: string): string {
  const attributes = attributesOf(tree, mathmlSchema.get('math') ?? {})
  const content = contentOf(tree).join('')
  return (
    `<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="${escapeXml(tex)}"` +
    `${attributes}>${content || '<mrow/>'}</math>`
  )
}

function write(node: TemmlNode): string[] {
  if (node.text !== undefined)
    return node.text.trim() ? [element('mtext', '', escapeXml(node.text))] : []
  const name = nameOf(node)
  const rule = mathmlSchema.get(name)
  if (!rule) return contentOf(node)

  const attributes = attributesOf(node, rule)
  if (rule.content === 'none') return [element(name, attributes, '')]
  if (rule.content === 'text') {
    return holdsElements(node)
      ? [element('mrow', '', contentOf(node).join(''))]
      : [element(name, attributes, escapeXml(textOf(node)))]
  }
  return [element(name, attributes, fit(contentOf(node), rule.arity).join(''))]
}

function contentOf(node: TemmlNode): string[] {
  return (node.children ?? []).flatMap(write)
}

/** A row cannot have a style, which temml gives it. */
function nameOf({type = '', attributes = {}}: TemmlNode): string {
  const isStyled = 'displaystyle' in attributes || 'scriptlevel' in attributes
  return type === 'mrow' && isStyled ? 'mstyle' : type
}

function attributesOf(node: TemmlNode, {attributes = []}: ElementRule): string {
  return attributes
    .map(name => [name, node.attributes?.[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .concat(stylesOf(node))
    .join('')
}

/** Give an element the number of children that it must have. */
function fit(children: readonly string[], arity = children.length): readonly string[] {
  if (children.length < arity) {
    return [...children, ...Array<string>(arity - children.length).fill('<mrow/>')]
  }
  const extra = children.length - arity + 1
  if (extra === 1) return children
  return [element('mrow', '', children.slice(0, extra).join('')), ...children.slice(extra)]
}

function holdsElements(node: TemmlNode): boolean {
  return (node.children ?? []).some(child => child.type !== undefined)
}

function textOf(node: TemmlNode): string {
  return node.text ?? (node.children ?? []).map(textOf).join('')
}

function element(name: string, attributes: string, content: string): string {
  return content ? `<${name}${attributes}>${content}</${name}>` : `<${name}${attributes}/>`
}
