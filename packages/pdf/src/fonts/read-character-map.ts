/** Encodings of Unicode, as platform and encoding, in the order in which they are asked for. */
const encodings = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0']

/**
 * Read which glyph a font has for a character.
 *
 * fontkit unpacks the whole table at first: here nothing is.
 *
 * @param table
 *   Table `cmap`.
 * @returns
 *   Function from code points to glyphs, 0 for none; nothing for a table of
 *   another kind.
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCharacterMap(table: Uint8Array): ((codePoint: number) => number) | undefined {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  try {
    const at = findMap(view)
    const format = at === undefined ? undefined : view.getUint16(at)
    if (at === undefined || (format !== 4 && format !== 12)) return undefined
    const find = format === 4 ? findInSegments : findInGroups
    return codePoint => {
      try {
        return find(view, at, codePoint)
      } catch {
        // Beyond the end of a table that is cut short there is no glyph.
        return 0
      }
    }
  } catch {
    return undefined
  }
}

function findMap(view: DataView): number | undefined {
  const maps = new Map<string, number>()
  for (let index = 0; index < view.getUint16(2); index++) {
    const entry = 4 + 8 * index
    const name = `${view.getUint16(entry)} ${view.getUint16(entry + 2)}`
    if (!maps.has(name)) maps.set(name, view.getUint32(entry + 4))
  }
  const best = encodings.find(name => maps.has(name))
  return best === undefined ? undefined : maps.get(best)
}

/** Format 4: segments with the same step from characters to glyphs. */
function findInSegments(view: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const twiceCount = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + twiceCount + 2
  let [low, high] = [0, twiceCount / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1
    else high = middle
  }
  const start = view.getUint16(starts + 2 * low)
  if (2 * low >= twiceCount || codePoint < start) return 0
  const step = view.getUint16(starts + twiceCount + 2 * low)
  const rangeAt = starts + 2 * twiceCount + 2 * low
  const range = view.getUint16(rangeAt)
  if (range === 0) return (codePoint + step) & 0xffff
  const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - start))
  return glyph === 0 ? 0 : (glyph + step) & 0xffff
}

/** Format 12: groups of characters in a row with glyphs in a row. */
function findInGroups(view: DataView, at: number, codePoint: number): number {
  let [low, high] = [0, view.getUint32(at + 12)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.getUint32(at + 16 + 12 * middle + 4) < codePoint) low = middle + 1
    else high = middle
  }
  const group = at + 16 + 12 * low
  if (low >= view.getUint32(at + 12)) return 0
  const start = view.getUint32(group)
  return codePoint < start ? 0 : view.getUint32(group + 8) + codePoint - start
}
