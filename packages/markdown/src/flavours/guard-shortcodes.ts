import type {Place} from './flavour.js'

/** What looks like a shortcode of Hugo, and what stands between. */
interface Part {
  readonly type: 'closed' | 'open' | 'text'
  readonly value: string
}

/**
 * Write shortcodes of Hugo so that they are shown, not run.
 *
 * One that is not closed cannot be escaped in a description, where it gets a
 * wide twin.
 *
 * @param value
 *   Code, or a text between quotes or brackets.
 * @param place
 *   Which of them; in code all are closed (see `breakShortcodes`, `splitShortcodes`).
 * @returns
 *   The same without shortcodes.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function guardShortcodes(value: string, place: Place): string {
  if (!opens(value)) return value
  return partsOf(value)
    .map(({type, value}) => {
      if (type === 'text') return value
      if (type === 'closed')
        return `${value.slice(0, 3)}/*${value.slice(3, -3)}*/${value.slice(-3)}`
      return place === 'title' ? `{\\{${value.slice(2)}` : `{{${full(value.slice(2))}`
    })
    .join('')
}

/**
 * Put a space into shortcodes that are not closed: they would stop Hugo, and
 * have no spelling in a block of code.
 *
 * @param value
 *   Code.
 * @returns
 *   The same if there are none.
 */
export function breakShortcodes(value: string): string {
  if (!opens(value)) return value
  return partsOf(value)
    .map(({type, value}) => (type === 'open' ? `{ ${value.slice(1)}` : value))
    .join('')
}

/**
 * Part code in a line where a shortcode begins that is not closed.
 *
 * @param value
 *   Code.
 * @returns
 *   Pieces, of which none has such a beginning.
 */
export function splitShortcodes(value: string): string[] {
  if (!opens(value)) return [value]
  const pieces = ['']
  for (const {type, value: part} of partsOf(value)) {
    const isOpen = type === 'open'
    pieces[pieces.length - 1] += isOpen ? part.slice(0, 2) : part
    if (isOpen) pieces.push(part.slice(2))
  }
  return pieces
}

/** Give a sign its wide twin. */
export function full(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
}

function opens(value: string): boolean {
  return /\{\{[<%]/.test(value)
}

const closers = {'<': '>}}', '%': '%}}'} as const

function partsOf(value: string): Part[] {
  const parts: Part[] = []
  const openers = /\{\{([<%])/g
  const lastCloser = {'<': value.lastIndexOf('>}}'), '%': value.lastIndexOf('%}}')}
  let at = 0
  for (let match = openers.exec(value); match; match = openers.exec(value)) {
    const sign = match[1] === '<' ? '<' : '%'
    const start = openers.lastIndex
    const isClosed = lastCloser[sign] >= start
    const end = isClosed ? value.indexOf(closers[sign], start) + closers[sign].length : start
    parts.push({type: 'text', value: value.slice(at, match.index)})
    parts.push({type: isClosed ? 'closed' : 'open', value: value.slice(match.index, end)})
    at = end
    openers.lastIndex = end
  }
  return [...parts, {type: 'text', value: value.slice(at)}]
}
