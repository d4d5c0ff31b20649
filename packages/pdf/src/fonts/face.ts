import type {Script} from './script.js'

/** A glyph of a face, measured. Lengths in thousandths of an em. */
export interface Glyph {
  /** Index in the font; never 0. */
  readonly id: number
  /** Code points that it stands for, to copy text by; none in all but the first part of a group. */
  readonly codePoints: readonly number[]
  /** Width that the font gives it. */
  readonly advance: number
  /** Left edge of the ink. */
  readonly minX: number
  /** Right edge of the ink. */
  readonly maxX: number
  /** Added to the advance between this glyph and the next: kerning, marks without a width. */
  readonly kern?: number | undefined
  /** Moves the glyph to the right without moving what follows: a mark over its letter. */
  readonly offsetX?: number | undefined
  /** Moves the glyph up. */
  readonly offsetY?: number | undefined
  /** What it is composed of, if it is not a glyph of the font as it is. */
  readonly parts?: readonly GlyphPart[] | undefined
}

/** A glyph of a font that another is composed of. Lengths in thousandths of an em. */
export interface GlyphPart {
  readonly id: number
  /** From the origin of the whole to its own, to the right and up. */
  readonly x: number
  readonly y: number
  /** Width that the font gives it. */
  readonly advance: number
}

/** A font that can be measured; the paint layer alone knows what is behind it. */
export interface Face {
  /** Unique among the faces of one document. */
  readonly key: string
  /** In thousandths of an em, above the baseline. */
  readonly ascent: number
  /** In thousandths of an em, negative below the baseline. */
  readonly descent: number
  readonly has: (codePoint: number) => boolean
  /** Asked in place of `has` where it is given: by faces of pictures. */
  readonly hasWhole?: ((grapheme: string) => boolean) | undefined
  /** One character set as Chinese text is: East Asian forms where the face has them. */
  readonly glyph: (codePoint: number) => Glyph
  /** A piece of text shaped whole: kerning, ligatures, the joined `——` and `……`. */
  readonly shape: (text: string, script: Script) => readonly Glyph[]
}

/** Faces to ask for a character, in order. */
export interface FaceStack {
  /** Asked first for Han and full-width punctuation. */
  readonly cjk: readonly Face[]
  /** Asked first for Latin letters, digits and ASCII punctuation. */
  readonly latin: readonly Face[]
  /** Asked last, for anything. */
  readonly fallback: readonly Face[]
  /** Asked first for what wants to be a picture, and after all others for what can be one. */
  readonly emoji?: readonly Face[] | undefined
}
