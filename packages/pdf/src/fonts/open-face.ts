import {create, type Font} from 'fontkit'
import type {CodePointRanges} from '../pdf-fonts.js'
import {checkFontFile} from './check-font-file.js'
import {createMeasures} from './create-measures.js'
import type {Face, Glyph} from './face.js'
import type {FontParts} from './font-parts.js'
import {inRanges, isShared} from './in-ranges.js'
import type {Script} from './script.js'
import {skipPlaces} from './skip-places.js'
import {toGlyphs} from './to-glyphs.js'
import {toParts} from './to-parts.js'
import {unusable} from './unusable.js'

/** A face and the font behind it, which only the paint layer looks at. */
export interface OpenFace extends Face {
  readonly font: Font
  readonly parts: FontParts
}

/** Words kept shaped; then all are forgotten, so that a hostile text takes no memory. */
const wordsKept = 8192

/** U+2E3A, the two-em dash, stands for `——` where a font draws two separate dashes. */
const twoEmDash = '\u2E3A'

/**
 * Open a font file as a face.
 *
 * @param file
 *   A TrueType or OpenType font file with fixed outlines, or its parts.
 * @param name
 *   Name of the font, for the errors.
 * @param key
 *   What to know the face by: unique in the document.
 * @param ranges
 *   Characters that it is used for; all that it has, if not given.
 * @returns
 *   The face; what it measures is kept, so asking twice costs little.
 * @throws {AnswerbookError}
 *   `font-unusable` if the file is packed, variable, has no outlines, or is not a
 *   font.
 */
export function openFace(
  file: FontParts | Uint8Array,
  name: string,
  key: string = name,
  ranges?: CodePointRanges
): OpenFace {
  const parts = 'bytes' in file ? file : toParts(file)
  checkFontFile(parts.bytes, name)
  const font = open(parts.bytes, name)
  if ('bytes' in file && parts.loca) skipPlaces(font)
  const measures = createMeasures(font, parts)
  const scale = 1000 / font.unitsPerEm
  const known = new Map<number, boolean>()
  const glyphs = new Map<number, Glyph>()
  const words = new Map<Script, Map<string, readonly Glyph[]>>()

  const [ascent, descent] = [font.ascent * scale, font.descent * scale]
  return {key, font, parts, ascent, descent, has, glyph, shape}

  function has(codePoint: number): boolean {
    let found = known.get(codePoint)
    if (found === undefined) {
      const isWanted = inRanges(codePoint, ranges) || isShared(codePoint)
      found = isWanted && measures.idOf(codePoint) !== 0
      known.set(codePoint, found)
    }
    return found
  }

  function glyph(codePoint: number): Glyph {
    let found = glyphs.get(codePoint)
    if (!found) {
      if (!has(codePoint))
        throw new RangeError(`No glyph for U+${codePoint.toString(16)} in ${key}`)
      found = measureOne(codePoint)
      glyphs.set(codePoint, found)
    }
    return found
  }

  function measureOne(codePoint: number): Glyph {
    const text = String.fromCodePoint(codePoint)
    const shaped = isPlainHan(codePoint) ? [] : toGlyphs(font, measures, text, 'han')
    const [only] = shaped
    if (only && shaped.length === 1 && only.id !== 0) return only
    const id = measures.idOf(codePoint)
    const advance = measures.advanceOf(id)
    const {minX, maxX} = isPlainHan(codePoint) ? {minX: 0, maxX: advance} : measures.inkOf(id)
    return {
      id,
      codePoints: [codePoint],
      advance: advance * scale,
      minX: minX * scale,
      maxX: maxX * scale,
      kern: undefined,
      offsetX: undefined,
      offsetY: undefined,
      parts: undefined
    }
  }

  function shape(text: string, script: Script): readonly Glyph[] {
    const cache = words.get(script) ?? new Map<string, readonly Glyph[]>()
    words.set(script, cache)
    let found = cache.get(text)
    if (!found) {
      found = text === '——' ? joinedDash() : toGlyphs(font, measures, text, script)
      if (cache.size >= wordsKept) cache.clear()
      cache.set(text, found)
    }
    return found
  }

  function joinedDash(): readonly Glyph[] {
    const dashes = toGlyphs(font, measures, '——', 'han')
    if (dashes.length === 1 || !has(0x2e3a)) return dashes
    return toGlyphs(font, measures, twoEmDash, 'han').map(dash => ({
      ...dash,
      codePoints: [0x2014, 0x2014]
    }))
  }
}

function open(bytes: Uint8Array, key: string): Font {
  try {
    // The types ask for Node's Buffer; any Uint8Array is read.
    const found = create(bytes as Buffer)
    if ('unitsPerEm' in found && found.unitsPerEm > 0) return found
  } catch (cause) {
    throw unusable(key, 'cannot be read', cause)
  }
  throw unusable(key, 'cannot be read')
}

/** Ideographs have one form in a font and fill their square: no need to shape or to measure ink. */
function isPlainHan(codePoint: number): boolean {
  return codePoint >= 0x3400 && codePoint <= 0x9fff
}
