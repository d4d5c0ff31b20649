import type {CoverText} from './cover-text.js'

/** Colours of a cover. */
export interface Colours {
  readonly ground: string
  /** Of the title. */
  readonly title: string
  /** Of what is smaller. */
  readonly text: string
  readonly rule: string
}

/** Deep enough for light letters, also in the greys of electronic paper. */
const grounds = [
  '#1f3a56',
  '#2b4a40',
  '#6b2731',
  '#6a4127',
  '#32363c',
  '#45314f',
  '#24505f',
  '#564a31'
] as const

/**
 * Pick the colours of a cover.
 *
 * @param about
 *   The book: its identifier, and its place in a series, whose books follow
 *   each other through all colours.
 * @returns
 *   Colours; letters have a contrast of 4.5:1 at least.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function pickColours({identifier, series, title}: CoverText): Colours {
  const number = series
    ? hash(series.name) + Math.floor(Math.abs(series.index))
    : hash(identifier ?? title)
  const ground = grounds[number % grounds.length] ?? grounds[0]
  return {ground, title: '#f8f4ea', text: '#ebe4d3', rule: '#cdbf9c'}
}

/** FNV-1a, of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0
  }
  return value
}
