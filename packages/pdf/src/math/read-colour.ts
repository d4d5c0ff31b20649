import names from 'color-name'
import type {Rgb} from './drawing.js'

const hex = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i

/**
 * Read a colour as CSS and TeX write it.
 *
 * @param value
 *   Name, or hexadecimal digits.
 * @returns
 *   Colour; nothing if it is that of the text, or not known.
 * @see https://www.w3.org/TR/css-color-4/#named-colors
 */
export function readColour(value: string): Rgb | undefined {
  const name = value.trim().toLowerCase()
  const named = Object.hasOwn(names, name) ? names[name] : undefined
  if (named) return toRgb(named)
  const match = hex.exec(name)
  if (!match) return undefined
  const digits = match.slice(1).filter(part => part !== undefined)
  const [red = 0, green = 0, blue = 0] = digits.map(part =>
    Number.parseInt(part.length === 1 ? part + part : part, 16)
  )
  return toRgb([red, green, blue])
}

function toRgb([red, green, blue]: readonly [number, number, number]): Rgb {
  return [red / 255, green / 255, blue / 255]
}
