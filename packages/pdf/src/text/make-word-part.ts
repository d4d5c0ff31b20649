import type {Bidi} from '../bidi/bidi.js'
import type {Face, Glyph} from '../fonts/face.js'
import {cellWidth} from './cell-width.js'
import type {CharacterClass} from './character-classes.js'
import {classOf} from './class-of.js'
import type {Cluster} from './cluster.js'
import {composeAccents} from './compose-accents.js'
import {isUnseen} from './is-unseen.js'
import {measureGlyphs} from './measure-glyphs.js'
import {missingWidth} from './missing-width.js'
import type {TextRun, TextStyle} from './run.js'
import {toCells} from './to-cells.js'

const lenient: ReadonlySet<CharacterClass> = new Set(['connect', 'dash', 'prefix'])

/** Graphemes that one face sets; `missing` ones stand alone. */
export interface WordPart {
  readonly face: Face | undefined
  readonly graphemes: readonly string[]
  /** Embedding level, odd for what is written from the right; 0 if not given. */
  readonly level?: number | undefined
}

/**
 * Make the cluster of a word, or of a part of one.
 *
 * @param run
 *   Run that it belongs to.
 * @param part
 *   Its graphemes and the face that has them.
 * @param breakAfter
 *   Penalty of a break between it and the next part.
 * @returns
 *   The cluster; of type `void` if there is nothing to see, of type `missing` if
 *   no face has it.
 */
export function makeWordPart(
  run: TextRun,
  {face, graphemes, level = 0}: WordPart,
  breakAfter: number | undefined
): Cluster {
  const text = graphemes.join('')
  const {sizePt} = run.style
  const isVoid = isUnseen(text)
  const glyphs = face && !isVoid ? shape(run.style, face, graphemes, level) : []
  const isMissing = !face && !isVoid
  return {
    type: isVoid ? 'void' : isMissing ? 'missing' : 'glyphs',
    text,
    run,
    face,
    glyphs,
    script: 'western',
    monospaced: run.style.monospaced === true,
    emPt: sizePt,
    widthPt: isMissing ? missingWidth(run.style) : (measureGlyphs(glyphs) / 1000) * sizePt,
    blankBeforePt: 0,
    blankAfterPt: 0,
    first: edgeClass(graphemes, graphemes[0], 'open'),
    last: edgeClass(graphemes, graphemes.at(-1), 'close'),
    breakAfter,
    space: undefined,
    hyphen: undefined,
    level: level || undefined
  }
}

/** In cells every character stands alone: a ligature would fill one and leave one empty. */
function shape(
  style: TextStyle,
  face: Face,
  graphemes: readonly string[],
  level: number
): readonly Glyph[] {
  const mirror = style.rules?.bidi?.mirror
  if (mirror && level % 2 === 1) return shapeFromRight(style, face, graphemes, mirror)
  if (!style.monospaced) return face.shape(composeAccents(graphemes.join('')), 'latin')
  const cell = cellWidth(style)
  return graphemes.flatMap(grapheme => toCells(face.shape(composeAccents(grapheme), 'latin'), cell))
}

/** Brackets open to the left there; each is the mirror image of the other. */
function shapeFromRight(
  style: TextStyle,
  face: Face,
  graphemes: readonly string[],
  mirror: Bidi['mirror']
): readonly Glyph[] {
  const isPlain = (shown: string, index: number) => shown === graphemes[index]
  const shown = graphemes.map(mirror)
  const glyphs = style.monospaced
    ? shown.toReversed().flatMap(one => toCells(face.shape(one, 'rtl'), cellWidth(style)))
    : face.shape(composeAccents(shown.join('')), 'rtl')
  if (shown.every(isPlain)) return glyphs
  return glyphs.map(glyph => ({...glyph, codePoints: glyph.codePoints.map(mirrored)}))

  function mirrored(codePoint: number): number {
    return mirror(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
  }
}

/** Within a word a mark has no rule of its own: `C#`, `/usr`; a straight quote shows its side. */
function edgeClass(
  graphemes: readonly string[],
  edge = '',
  quote: 'close' | 'open'
): CharacterClass {
  const found = classOf(String.fromCodePoint(edge.codePointAt(0) ?? 0x20))
  if (graphemes.length === 1) return found === 'sign' ? 'symbol' : found
  if (found === 'quote') return quote
  return lenient.has(found) ? 'sign' : found
}
