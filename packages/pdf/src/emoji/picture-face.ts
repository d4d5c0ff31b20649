import type {Face, Glyph} from '../fonts/face.js'
import {emojiKey} from './emoji-key.js'
import type {EmojiPictures, EmojiShape} from './emoji-pictures.js'

/** A face whose glyphs are pictures in colour. */
export interface PictureFace extends Face {
  /** By the ids of the glyphs, which begin at 1; nothing of those that have no ink. */
  readonly pictures: readonly (readonly EmojiShape[] | undefined)[]
}

/** Glyphs that a font of pictures can have in a PDF file, less the first. */
const mostGlyphs = 255

/** Of the square of a Han. */
const ascent = 880
const descent = -120

/**
 * Make faces of the pictures that a book needs.
 *
 * @param emoji
 *   Grapheme clusters.
 * @param pictures
 *   Pictures there are.
 * @returns
 *   Faces; together they have each of the grapheme clusters that has a picture.
 */
export function createPictureFaces(
  emoji: readonly string[],
  pictures: EmojiPictures
): readonly PictureFace[] {
  const result: PictureFace[] = []
  let part = new Map<string, readonly EmojiShape[]>()
  let joined = new Set<number>()
  for (const one of emoji) {
    const key = emojiKey(one)
    const shapes = Object.hasOwn(pictures, key) ? pictures[key] : undefined
    if (!shapes) continue
    const all = new Set([...joined, ...codePointsOf(one).slice(1)])
    if (part.size + 1 + all.size > mostGlyphs) {
      result.push(createPictureFace(part))
      part = new Map()
      joined = new Set(codePointsOf(one).slice(1))
    } else {
      joined = all
    }
    part.set(one, shapes)
  }
  return part.size > 0 ? [...result, createPictureFace(part)] : result
}

/**
 * The first character of an emoji is its picture; those joined to it have
 * glyphs without ink, since not all readers take a glyph for several characters.
 */
function createPictureFace(parts: ReadonlyMap<string, readonly EmojiShape[]>): PictureFace {
  const emoji = [...parts.keys()]
  const joined = [...new Set(emoji.flatMap(one => codePointsOf(one).slice(1)))]
  const marks = new Map(
    joined.map((codePoint, index) => [codePoint, toGlyph(emoji.length + index + 1, codePoint, 0)])
  )
  const glyphs = new Map(
    emoji.map((one, index) => {
      const [first = 0, ...rest] = codePointsOf(one)
      const found = rest.flatMap(codePoint => marks.get(codePoint) ?? [])
      return [one, [toGlyph(index + 1, first, 1000), ...found]] as const
    })
  )
  const glyphsOf = (one: string): readonly [Glyph, ...Glyph[]] => {
    const [first, ...rest] = glyphs.get(one) ?? []
    if (!first) throw new RangeError(`No picture of ${emojiKey(one)}`)
    return [first, ...rest]
  }
  return {
    // No picture is in two faces, so the first tells which face it is.
    key: emojiKey(emoji[0] ?? ''),
    ascent,
    descent,
    pictures: [...parts.values(), ...joined.map(() => undefined)],
    has: codePoint => glyphs.has(String.fromCodePoint(codePoint)),
    hasWhole: text => glyphs.has(text),
    glyph: codePoint => glyphsOf(String.fromCodePoint(codePoint))[0],
    shape: glyphsOf
  }
}

function toGlyph(id: number, codePoint: number, advance: number): Glyph {
  return {id, codePoints: [codePoint], advance, minX: 0, maxX: advance}
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, character => character.codePointAt(0) ?? 0)
}
