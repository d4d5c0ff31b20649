import {type SvgElement, type SvgNode, strokeOf} from '@answerbook/formulas'
import type {Line} from '../break/line.js'
import {createBox} from './create-box.js'
import {createTableRows, type TableRow} from './create-table-rows.js'
import type {Box, Clip, Drawing, DrawingPart, DrawingRow, Outline, Rgb} from './drawing.js'
import {flip, identity, type Matrix} from './matrix.js'
import {multiply} from './multiply.js'
import {readColour} from './read-colour.js'
import {readTransform} from './read-transform.js'

/** Sets a character that no mathematical font has. */
export type SetCharacters = (text: string, variant: string) => Line | undefined

/** How the parts of a formula are drawn. */
export interface DrawingOptions {
  readonly setCharacters: SetCharacters
  readonly outlineOf: (element: SvgElement) => Outline
}

/** The drawing of a formula and that of its numbers. */
export interface Drawings {
  readonly main: Drawing
  /** On the same baseline, their right edge at `endOfTags`. */
  readonly tags: Drawing
  readonly endOfTags: number
  /** Its rows from top to bottom, if it is nothing but rows. */
  readonly rows: readonly DrawingRow[] | undefined
}

interface State {
  readonly matrix: Matrix
  readonly colour: Rgb | undefined
  readonly clip: Clip | undefined
  readonly to: 'main' | 'tags'
  /** Row, or number of a row, that it is in. */
  readonly row: TableRow | undefined
}

/**
 * Take a formula out of the SVG of MathJax.
 *
 * @param root
 *   The outermost `svg` element.
 * @param options
 *   How its parts are drawn.
 * @returns
 *   Shapes in thousandths of an em, the baseline at 0, y up.
 */
export function toDrawing(root: SvgElement, options: DrawingOptions): Drawings {
  const {setCharacters, outlineOf} = options
  const parts: Record<State['to'], DrawingPart[]> = {main: [], tags: []}
  const boxes = {main: createBox(), tags: createBox()}
  const table = createTableRows()
  let endOfTags = 0
  // The group below turns the formula over, and moves it if it is as wide as a page.
  const [group] = root.children.filter(isElement)
  for (const child of group?.children ?? []) {
    walk(child, {matrix: identity, colour: undefined, clip: undefined, to: 'main', row: undefined})
  }
  return {
    main: {parts: parts.main, box: boxes.main.edges()},
    tags: {parts: parts.tags, box: boxes.tags.edges()},
    endOfTags,
    rows: table.end()
  }

  function walk(node: SvgNode, above: State): void {
    if (!isElement(node)) return
    const {kind, attributes} = node
    const transform = String(attributes.transform ?? '')
    const state = {...above, colour: colourOf(node, above.colour)}
    if (kind === 'text') {
      // Text is set with y up already.
      const upright = transform.replace(/\s*scale\(1,\s*-1\)\s*$/, '')
      addText(node, {...state, matrix: multiply(above.matrix, readTransform(upright))})
      return
    }
    if (isPage(node)) {
      walkPage(node, state)
      return
    }
    const matrix = multiply(above.matrix, readTransform(transform))
    const row = state.row ?? table.begin(node, state.to, matrix)
    if (kind === 'g' || kind === 'a') walkAll(node, {...state, matrix, row})
    else if (kind === 'svg') walkAll(node, within(node, {...state, matrix}))
    else addShape(node, {...state, matrix})
  }

  function walkAll({children}: SvgElement, state: State): void {
    for (const child of children) walk(child, state)
  }

  /** A table with numbers beside it is laid out on the page: only its rows are of use. */
  function walkPage({children}: SvgElement, state: State): void {
    for (const child of children) {
      if (!isElement(child)) continue
      const to = 'data-labels' in child.attributes ? 'tags' : state.to
      if (to === 'tags') endOfTags = Number(String(child.attributes.viewBox).split(' ')[0]) || 0
      walkAll(child, {...state, to, matrix: multiply(state.matrix, flip)})
    }
  }

  function addShape(element: SvgElement, {matrix, colour, clip, to, row}: State): void {
    const isUnseen = 'data-hitbox' in element.attributes || element.attributes.stroke === 'none'
    const stroke = strokeOf(element)
    if (element.attributes.fill === 'none' && (isUnseen || !stroke)) return
    const outline = outlineOf(element)
    if (outline.steps.length === 0) return
    const {box, matrix: seenBy} = clip
      ? {box: clipBox(clip), matrix: clip.matrix}
      : {box: outline.box, matrix}
    const part: DrawingPart = {type: 'path', matrix, outline, colour, stroke, clip}
    add(part, {to, row}, box, seenBy, (stroke?.width ?? 0) / 2)
  }

  function add(
    part: DrawingPart,
    {to, row}: Pick<State, 'row' | 'to'>,
    ...area: [box: Box, seenBy: Matrix, spread: number]
  ): void {
    parts[to].push(part)
    boxes[to].addArea(...area)
    table.add(part, row, ...area)
  }

  function addText({attributes, children}: SvgElement, state: State): void {
    const text = children.map(child => ('value' in child ? child.value : '')).join('')
    const line = setCharacters(text, String(attributes['data-variant'] ?? ''))
    if (!line || line.pieces.length === 0) return
    const {matrix, colour} = state
    const box: Box = [0, -line.descentPt, line.endPt, line.ascentPt]
    add({type: 'text', matrix, line, colour}, state, box, matrix, 0)
  }
}

function isElement(node: SvgNode): node is SvgElement {
  return 'children' in node
}

function isPage({children}: SvgElement): boolean {
  const [first] = children
  return first !== undefined && isElement(first) && 'data-table' in first.attributes
}

/** The system of coordinates and the window of an `svg` element in another. */
function within({attributes}: SvgElement, state: State): State {
  const number = (name: string) => Number(attributes[name] ?? 0) || 0
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')]
  const [left = 0, top = 0, seenWidth = 0, seenHeight = 0] = String(attributes.viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number)
  if (!(seenWidth > 0 && seenHeight > 0)) return state
  const [a, d] = [width / seenWidth, height / seenHeight]
  const inner: Matrix = [a, 0, 0, d, x - left * a, y - top * d]
  const clip: Clip = {matrix: state.matrix, area: [x, y, width, height]}
  return {...state, clip, matrix: multiply(state.matrix, inner)}
}

function clipBox({area: [x, y, width, height]}: Clip): Box {
  return [x, y, x + width, y + height]
}

function colourOf({attributes, kind}: SvgElement, inherited: Rgb | undefined): Rgb | undefined {
  const fill = attributes.fill ?? 'inherit'
  const own = fill === 'none' ? (attributes.stroke ?? 'inherit') : fill
  const value = kind === 'line' ? (attributes.stroke ?? own) : own
  if (value === 'inherit' || value === 'none') return inherited
  if (value === 'currentColor') return inherited
  return readColour(String(value))
}
