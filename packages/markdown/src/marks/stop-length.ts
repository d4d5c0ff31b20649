import type {Edge} from './cut-edge.js'

/** Chinese stops, with the dash and the ellipsis. */
const stops = '，。、；：！？．…—'

/** What takes their place where somebody typed in half width. */
const halfWidthStops = ',.;:!?'

/** Stops that are often put beside each other and then are one. */
const tones = '！？'

/**
 * Measure the stop at an end of text.
 *
 * A stop that is repeated is one, as are `……` and `——`. One in half width
 * counts right after a Han character.
 *
 * @param text
 *   Any text.
 * @param edge
 *   Which end.
 * @returns
 *   Length in UTF-16 code units; 0 if there is none.
 */
export function stopLength(text: string, edge: Edge): number {
  const step = edge === 'start' ? 1 : -1
  const first = edge === 'start' ? 0 : text.length - 1
  const stop = text.charAt(first)
  const isHalfWidth = halfWidthStops.includes(stop)
  if (stop === '' || !(isHalfWidth || stops.includes(stop))) return 0

  const same = tones.includes(stop) ? tones : stop
  let length = 1
  while (hasAt(text, first + length * step, same)) length++
  if (isHalfWidth && !(edge === 'end' && endsInHan(text.slice(0, -length)))) return 0
  return length
}

/** Tell whether a text is Chinese stops alone, and space between them. */
export function isStops(text: string): boolean {
  for (const character of text) {
    if (!stops.includes(character) && character.trim() !== '') return false
  }
  return true
}

function hasAt(text: string, index: number, characters: string): boolean {
  const character = text.charAt(index)
  return character !== '' && characters.includes(character)
}

function endsInHan(text: string): boolean {
  return /\p{Script=Han}$/u.test(text.slice(-2))
}
