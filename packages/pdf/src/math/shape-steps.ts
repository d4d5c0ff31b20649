import type {SvgElement} from '@answerbook/formulas'
import {type PathStep, toCubics} from '../paths/to-cubics.js'

/** Handles of a Bézier curve that is a quarter of an ellipse, in radii. */
const roundness = 0.5523

/**
 * Give the outline of a shape.
 *
 * @param element
 *   Element of an SVG document.
 * @returns
 *   Steps; none for what is no shape.
 * @see https://www.w3.org/TR/SVG11/shapes.html
 */
export function shapeSteps({kind, attributes}: SvgElement): readonly PathStep[] {
  const number = (name: string) => Number(attributes[name] ?? 0) || 0
  if (kind === 'path') return toCubics(String(attributes.d ?? ''))
  if (kind === 'line') {
    return [
      ['m', number('x1'), number('y1')],
      ['l', number('x2'), number('y2')]
    ]
  }
  if (kind === 'polygon') return toCubics(`M${attributes.points ?? ''}Z`)
  if (kind === 'ellipse') return ellipse(number('cx'), number('cy'), number('rx'), number('ry'))
  if (kind !== 'rect') return []
  return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'))
}

function ellipse(x: number, y: number, rx: number, ry: number): readonly PathStep[] {
  const [dx, dy] = [roundness * rx, roundness * ry]
  return [
    ['m', x + rx, y],
    ['c', x + rx, y + dy, x + dx, y + ry, x, y + ry],
    ['c', x - dx, y + ry, x - rx, y + dy, x - rx, y],
    ['c', x - rx, y - dy, x - dx, y - ry, x, y - ry],
    ['c', x + dx, y - ry, x + rx, y - dy, x + rx, y],
    ['h']
  ]
}

function rectangle(
  left: number,
  bottom: number,
  width: number,
  height: number,
  radius: number
): readonly PathStep[] {
  if (width <= 0 || height <= 0) return []
  const [right, top] = [left + width, bottom + height]
  if (radius <= 0) {
    return [['m', left, bottom], ['l', right, bottom], ['l', right, top], ['l', left, top], ['h']]
  }
  const r = Math.min(radius, width / 2, height / 2)
  const off = r * (1 - roundness)
  return [
    ['m', left + r, bottom],
    ['l', right - r, bottom],
    ['c', right - off, bottom, right, bottom + off, right, bottom + r],
    ['l', right, top - r],
    ['c', right, top - off, right - off, top, right - r, top],
    ['l', left + r, top],
    ['c', left + off, top, left, top - off, left, top - r],
    ['l', left, bottom + r],
    ['c', left, bottom + off, left + off, bottom, left + r, bottom],
    ['h']
  ]
}
