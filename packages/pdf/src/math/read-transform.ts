import {identity, type Matrix} from './matrix.js'
import {multiply} from './multiply.js'

const call = /(matrix|rotate|scale|translate)\(([^)]*)\)/g

/**
 * Read the transform of an SVG element.
 *
 * @param transform
 *   Value of the attribute.
 * @returns
 *   Matrix.
 * @see https://www.w3.org/TR/SVG11/coords.html#TransformAttribute
 */
export function readTransform(transform: string): Matrix {
  let result = identity
  for (const [, name = '', list = ''] of transform.matchAll(call)) {
    const numbers = list.split(/[\s,]+/).flatMap(text => (text === '' ? [] : Number(text)))
    result = multiply(result, toMatrix(name, numbers))
  }
  return result
}

function toMatrix(name: string, numbers: readonly number[]): Matrix {
  const [first = 0, second] = numbers
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0]
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0]
  if (name === 'rotate') return rotation(numbers)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

function rotation([degrees = 0, x = 0, y = 0]: readonly number[]): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y])
}
