import type {Tell} from './tell.js'

/**
 * Tell which characters no face has, each once.
 *
 * @param missing
 *   Characters, and how often each was met.
 * @param tell
 *   Told as `glyph-missing`.
 */
export function tellMissing(missing: ReadonlyMap<string, number>, tell: Tell): void {
  for (const [character, count] of missing) {
    const codes = [...character].map(codeOf).join(' ')
    const times = count === 1 ? 'once' : `${count} times`
    tell(`No face has \`${character}\` (${codes}), met ${times}; printed its code`, 'glyph-missing')
  }
}

function codeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
