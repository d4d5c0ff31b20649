import type {Face, Glyph} from '../fonts/face.js'
import {pickFace} from '../fonts/pick-face.js'
import {cellWidth} from './cell-width.js'
import type {CharacterClass} from './character-classes.js'
import {classOf} from './class-of.js'
import type {Cluster} from './cluster.js'
import {measureGlyphs} from './measure-glyphs.js'
import {missingWidth} from './missing-width.js'
import type {Rules} from './rules.js'
import type {TextRun, TextStyle} from './run.js'
import type {Square} from './square.js'
import {toCells} from './to-cells.js'
import {wantsPicture} from './wants-picture.js'

/** A glyph narrower than this, in thousandths of an em, has no blank half. */
const fullWidth = 900

/** Blank sides at least this wide make half of the square, or a quarter, compressible. */
const halfBlank = 380
const quarterBlank = 200

/**
 * Make the cluster of a Han, a full-width mark, a sign or `——`.
 *
 * The blank of a mark is read off its ink, so it is right for Simplified and
 * Traditional forms and for faces that say nothing about it.
 *
 * @param run
 *   Run that it belongs to.
 * @param text
 *   A grapheme cluster, or two dashes.
 * @returns
 *   The cluster; of type `missing`, one em wide, if no face has it.
 * @see https://www.w3.org/TR/clreq/#h-punctuation_adjustment_space
 */
export function makeSquare(run: TextRun, text: string): Cluster {
  const {style} = run
  return toCluster(
    run,
    text.length > 1 ? setSquare(style, text) : squareAt(style, text.charCodeAt(0))
  )
}

/**
 * Make the clusters of Han in a row.
 *
 * @param run
 *   Run that they belong to.
 * @param text
 *   Han of one UTF-16 unit each.
 * @returns
 *   A cluster each.
 */
export function makeHan(run: TextRun, text: string): readonly Cluster[] {
  const clusters: Cluster[] = []
  for (let index = 0; index < text.length; index++) {
    clusters.push(toCluster(run, squareAt(run.style, text.charCodeAt(index))))
  }
  return clusters
}

function toCluster(run: TextRun, square: Square): Cluster {
  const {style} = run
  const {sizePt, monospaced} = style
  const found = square.class
  const scale = sizePt / 1000
  return {
    type: square.face ? 'glyphs' : 'missing',
    text: square.text,
    run,
    face: square.face,
    glyphs: square.glyphs,
    script: 'han',
    monospaced: monospaced === true,
    emPt: sizePt,
    widthPt: square.face ? square.advance * scale : missingWidth(style),
    blankBeforePt: square.blankBefore * scale,
    blankAfterPt: square.blankAfter * scale,
    first: found,
    last: found,
    breakAfter: undefined,
    space: undefined,
    hyphen: undefined,
    level: undefined
  }
}

/** By UTF-16 unit, in rows of 256: an array is quicker than a map. */
function squareAt(style: TextStyle, code: number): Square {
  const {squares} = style
  const known = squares?.[code >> 8]?.[code & 0xff]
  if (known) return known
  const square = setSquare(style, String.fromCharCode(code))
  if (squares) {
    const row = squares[code >> 8] ?? []
    squares[code >> 8] = row
    row[code & 0xff] = square
  }
  return square
}

function setSquare(style: TextStyle, text: string): Square {
  const {cellSizePt, faces, monospaced} = style
  const found = wantsPicture(text) ? 'symbol' : classOf(firstCharacter(text))
  // Faces for code draw boxes and arrows as wide as a cell.
  const script = monospaced && found === 'symbol' ? 'latin' : 'han'
  const face = monospaced ? pickFace(faces, text, script) : faceFor(style, text, script)
  const natural = face ? shape(face, text, script, style.rules?.writing) : []
  const glyphs = cellSizePt ? toCells(natural, cellWidth(style)) : natural
  const [only] = glyphs
  const isMark = found !== 'han' && glyphs.length === 1 && !monospaced
  const hasBlanks = only && isMark && !isFixed(style, text)
  const [blankBefore, blankAfter] = hasBlanks ? blanks(only, found) : [0, 0]
  return {text, face, glyphs, class: found, advance: measureGlyphs(glyphs), blankBefore, blankAfter}
}

/**
 * Quotation marks of some faces are narrow even in Chinese: then those of
 * another are set, as books set 楷体 with the marks of 宋体.
 */
function faceFor({faces}: TextStyle, text: string, script: 'han' | 'latin'): Face | undefined {
  const face = pickFace(faces, text, script)
  if (!face || !/^[‘’“”]$/.test(text)) return face
  const code = text.charCodeAt(0)
  const isWide = (one: Face) => one.has(code) && one.glyph(code).advance >= fullWidth
  return isWide(face) ? face : ([...faces.cjk, ...faces.fallback].find(isWide) ?? face)
}

function firstCharacter(text: string): string {
  return text.length === 1 ? text : String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function shape(
  face: Face,
  text: string,
  script: 'han' | 'latin',
  writing: Rules['writing'] = 'hans'
): readonly Glyph[] {
  if (writing !== 'hans' && script === 'han') return face.shape(text, writing)
  const codePoint = text.codePointAt(0) ?? 0
  const isOne = text.length === (codePoint > 0xffff ? 2 : 1)
  return isOne && script === 'han' ? [face.glyph(codePoint)] : face.shape(text, script)
}

/** Where they stand in the middle, they fill their square. */
function isFixed({rules}: TextStyle, text: string): boolean {
  return rules !== undefined && rules.writing !== 'hans' && /^[！？]$/.test(text)
}

function blanks({advance, minX, maxX}: Glyph, found: CharacterClass): readonly [number, number] {
  const [before, after] = [minX, advance - maxX]
  if (advance < fullWidth || found === 'symbol' || found === 'dash') return [0, 0]
  const isCentred =
    Math.min(before, after) >= quarterBlank && Math.abs(before - after) < quarterBlank
  if (isCentred) return [advance / 4, advance / 4]
  if (found === 'open') return [before >= halfBlank ? advance / 2 : 0, 0]
  const isPunctuation = found === 'close' || found === 'pause' || found === 'stop'
  return [0, isPunctuation && after >= halfBlank ? advance / 2 : 0]
}
