import {number} from './number.js'
import {readPath} from './read-path.js'

interface Point {
  readonly x: number
  readonly y: number
}

const origin: Point = {x: 0, y: 0}

/**
 * Write the path data of SVG as operators of PDF.
 *
 * PDF has cubic curves alone: quadratic ones become cubic, shorthands are
 * written out.
 *
 * @param data
 *   Path data, of any command but the arc.
 * @returns
 *   Operators; those before what cannot be read, if there is any.
 * @see https://www.w3.org/TR/SVG2/paths.html#PathData
 * @see ISO 32000-1, 8.5.2
 */
export function pathOperators(data: string): string {
  const parts: string[] = []
  let pen = origin
  let start = origin
  // Where a shorthand mirrors the curve before it.
  let last: {readonly kind: 'C' | 'Q'; readonly control: Point} | undefined

  for (const {name, isRelative, numbers} of readPath(data)) {
    const base = isRelative ? pen : origin
    const points = toPoints(name, numbers, base, pen)
    const end = name === 'Z' ? start : (points.at(-1) ?? pen)
    const [first = end, second = end] = points
    const before = last
    last = undefined
    if (name === 'M') {
      start = end
      parts.push(`${pair(end)} m`)
    } else if (name === 'Z') {
      parts.push('h')
    } else if (name === 'C' || name === 'S') {
      const lead = name === 'C' ? first : mirrored(pen, before?.kind === 'C' ? before.control : pen)
      const control = name === 'C' ? second : first
      parts.push(curve(lead, control, end))
      last = {kind: 'C', control}
    } else if (name === 'Q' || name === 'T') {
      const control =
        name === 'Q' ? first : mirrored(pen, before?.kind === 'Q' ? before.control : pen)
      parts.push(curve(towards(pen, control), towards(end, control), end))
      last = {kind: 'Q', control}
    } else {
      parts.push(`${pair(end)} l`)
    }
    pen = end
  }
  return parts.join('\n')
}

function toPoints(name: string, numbers: readonly number[], base: Point, pen: Point): Point[] {
  const [only = 0] = numbers
  if (name === 'H') return [{x: base.x + only, y: pen.y}]
  if (name === 'V') return [{x: pen.x, y: base.y + only}]
  const points: Point[] = []
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    points.push({x: base.x + (numbers[index] ?? 0), y: base.y + (numbers[index + 1] ?? 0)})
  }
  return points
}

function mirrored(pen: Point, control: Point): Point {
  return {x: 2 * pen.x - control.x, y: 2 * pen.y - control.y}
}

/** Control point of a cubic curve at an end of a quadratic one. */
function towards(end: Point, control: Point): Point {
  return {x: end.x + (2 / 3) * (control.x - end.x), y: end.y + (2 / 3) * (control.y - end.y)}
}

function curve(lead: Point, control: Point, end: Point): string {
  return `${pair(lead)} ${pair(control)} ${pair(end)} c`
}

function pair({x, y}: Point): string {
  return `${number(x)} ${number(y)}`
}
