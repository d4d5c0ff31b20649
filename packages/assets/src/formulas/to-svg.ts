import {type SvgElement, type SvgNode, strokeOf} from '@answerbook/formulas'
import type {FoundFaces} from '../lettering/find-faces.js'
import {setWord} from '../lettering/set-word.js'

/** A formula as an SVG document. Lengths in em. */
export interface FormulaSvg {
  readonly svg: string
  readonly widthEm: number
  readonly heightEm: number
  readonly depthEm: number
  readonly hasColours: boolean
}

/**
 * White around the formula, and how far it reaches above and below the baseline
 * at least, in thousandths of an em: on dark pages, formulas of a line are labels
 * of one height.
 */
const grounds = {
  block: {room: 250, above: 0, below: 0},
  inline: {room: 80, above: 840, below: 260}
}
/** Pixels of CSS in an em, for what sets no size of its own. */
const emPx = 16

/** What shapes may say; all else is of MathJax alone. */
const geometry = [
  'd',
  'points',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'ry',
  'cx',
  'cy',
  'x1',
  'y1',
  'x2',
  'y2'
]
const shapes = new Set(['ellipse', 'line', 'path', 'polygon', 'rect'])
const safe = /^[\w\s.,()#+-]*$/
const colour = /^(?:#[\da-f]{3}|#[\da-f]{6}|[a-z]+)$/i

/**
 * Write what MathJax drew as an SVG document that stands alone: on white, with
 * letters as outlines, and with nothing that validators do not know.
 *
 * @param root
 *   The outermost `svg` element.
 * @param faces
 *   Faces of characters that no mathematical font has.
 * @param display
 *   Whether it stands alone or in a line.
 * @returns
 *   Document and its size; or why there is none.
 * @see https://www.w3.org/TR/SVG11/
 */
export function toSvg(
  root: SvgElement,
  faces: FoundFaces,
  display: 'block' | 'inline'
): FormulaSvg | {readonly missing: string} {
  const [, top = 0, width = 0, height = 0] = String(root.attributes.viewBox ?? '')
    .split(/\s+/)
    .map(Number)
  if (!(width > 0 && height > 0)) return {missing: 'it has no size'}
  const lost = new Set<string>()
  let hasColours = false
  const content = root.children.map(write).join('')
  if (lost.size > 0) return {missing: `no face has ${[...lost].slice(0, 10).join(' ')}`}

  const {room, above, below} = grounds[display]
  const [upper, lower] = [Math.max(above, room - top), Math.max(below, top + height + room)]
  const box = {x: -room, y: -upper, width: width + 2 * room, height: upper + lower}
  const px = (units: number) => Number(((units * emPx) / 1000).toFixed(2))
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(box.width)}" height="${px(box.height)}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">` +
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#fff"/>` +
    `${content}</svg>`
  return {
    svg,
    widthEm: box.width / 1000,
    heightEm: box.height / 1000,
    depthEm: lower / 1000,
    hasColours
  }

  function write(node: SvgNode): string {
    if (!('children' in node)) return ''
    const {kind, attributes, children} = node
    if (kind === 'text') return writeText(node)
    if (shapes.has(kind)) return writeShape(node)
    const content = children.map(write).join('')
    if (content === '') return ''
    if (kind === 'svg') {
      const window = pick(attributes, ['x', 'y', 'width', 'height', 'viewBox'])
      return `<svg${window}>${content}</svg>`
    }
    const look = pick(attributes, ['transform', 'stroke-width']) + colours(attributes)
    return look ? `<g${look}>${content}</g>` : content
  }

  function writeShape(element: SvgElement): string {
    const {kind, attributes} = element
    // A space is a letter without an outline.
    const isEmpty = kind === 'path' && !attributes.d
    if ('data-hitbox' in attributes || isEmpty) return ''
    const stroke = strokeOf(element)
    const line = stroke
      ? ` fill="none" stroke-width="${stroke.width}"` +
        (stroke.dashes ? ` stroke-dasharray="${stroke.dashes.join(' ')}"` : '') +
        (stroke.isRound ? ' stroke-linecap="round"' : '')
      : ''
    const look = colours(attributes, stroke ? ['stroke'] : ['fill', 'stroke']) + line
    return `<${kind}${pick(attributes, geometry)}${pick(attributes, ['transform'])}${look}/>`
  }

  /** Characters that MathJax has no outlines of. */
  function writeText({attributes, children}: SvgElement): string {
    const text = children.map(child => ('value' in child ? child.value : '')).join('')
    for (const character of text) {
      if (faces.missing.includes(character)) lost.add(character)
    }
    const {glyphs} = setWord(text, {faces, isWide: true})
    if (glyphs.length === 0) return ''
    const transform = String(attributes.transform ?? '').replace(/\s*scale\(1,\s*-1\)\s*$/, '')
    const paths = glyphs.map(({path, unitsPerEm, x, y}) => {
      const scale = Number((1000 / unitsPerEm).toFixed(4))
      return `<path transform="translate(${Math.round(x * 1000)} ${Math.round(y * 1000)}) scale(${scale})" d="${path}"/>`
    })
    return transform && safe.test(transform)
      ? `<g transform="${transform}">${paths.join('')}</g>`
      : paths.join('')
  }

  function colours(attributes: SvgElement['attributes'], names = ['fill', 'stroke']): string {
    return names
      .map(name => [name, String(attributes[name] ?? 'inherit')] as const)
      .filter(([, value]) => colour.test(value) && value !== 'inherit')
      .map(([name, value]) => {
        if (value === 'currentColor') return ` ${name}="#000"`
        if (value !== 'none') hasColours = true
        return ` ${name}="${value}"`
      })
      .join('')
  }
}

function pick(attributes: SvgElement['attributes'], names: readonly string[]): string {
  return names
    .map(name => [name, String(attributes[name] ?? '')] as const)
    .filter(([, value]) => value !== '' && safe.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}
