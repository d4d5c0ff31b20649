import type {Glyph, GlyphPart} from './face.js'

/** Glyphs composed into one, at the most. */
const mostParts = 64

/**
 * Compose glyphs that stand for no character of their own, such as the dots of
 * Arabic letters, with the glyph that their character is copied from.
 *
 * Readers show a sign for what they cannot copy, and part words there.
 *
 * @param glyphs
 *   Glyphs from left to right.
 * @param script
 *   Of `rtl` the text begins at the right.
 * @returns
 *   Glyphs from left to right, each of which stands for something.
 */
export function joinSilent(glyphs: readonly Glyph[], script: string): readonly Glyph[] {
  if (!glyphs.some(isSilent)) return glyphs
  const isFromRight = script === 'rtl'
  const result: Glyph[] = []
  let group: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    // From the right, a glyph comes after what belongs to it.
    if (!isFromRight && !isSilent(glyph) && !group.every(isSilent)) endGroup()
    if (group.length === mostParts) endGroup()
    group.push(glyph)
    if ((isFromRight && !isSilent(glyph)) || index === glyphs.length - 1) endGroup()
  }
  return result

  function endGroup(): void {
    const [first] = group
    if (first) result.push(group.length === 1 ? first : compose(group))
    group = []
  }
}

function isSilent({codePoints}: Glyph): boolean {
  return codePoints.length === 0
}

function compose(group: readonly Glyph[]): Glyph {
  const parts: GlyphPart[] = []
  let advance = 0
  let minX = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  for (const glyph of group) {
    const x = advance + (glyph.offsetX ?? 0)
    parts.push({id: glyph.id, x, y: glyph.offsetY ?? 0, advance: glyph.advance})
    minX = Math.min(minX, x + glyph.minX)
    maxX = Math.max(maxX, x + glyph.maxX)
    advance += glyph.advance + (glyph.kern ?? 0)
  }
  const leader = group.find(glyph => !isSilent(glyph)) ?? group[0]
  const {id = 0, codePoints = []} = leader ?? {}
  return {id, codePoints, advance, minX, maxX, parts}
}
