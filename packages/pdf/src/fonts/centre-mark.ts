import type {Glyph} from './face.js'
import type {Script} from './script.js'

/** Marks in the middle of their square, across; of these the first three in height too. */
const centred: {readonly [script in Script]?: string} = {hant: '，。、：；！？', ja: '：；！？'}
const raised = '，。、'

/** Middle of the square above the baseline, in thousandths of an em. */
const middleOfSquare = 380

/** A mark that is nearer to the middle is there already. */
const tolerance = 100

/**
 * Put a mark where its writing has it: faces made for Simplified Chinese have
 * all marks in the lower left of their square.
 *
 * @param glyph
 *   Glyph of the mark.
 * @param text
 *   What it stands for.
 * @param script
 *   Whose forms are wanted.
 * @param middle
 *   Middle of its ink above the baseline, in thousandths of an em.
 * @returns
 *   The glyph, its ink moved if it has to be.
 * @see https://www.w3.org/TR/clreq/#glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks
 */
export function centreMark(glyph: Glyph, text: string, script: Script, middle: number): Glyph {
  const {advance, minX, maxX} = glyph
  if (!centred[script]?.includes(text)) return glyph
  const x = Math.round((advance - minX - maxX) / 2)
  if (x < tolerance) return glyph
  const y = raised.includes(text) ? Math.round(middleOfSquare - middle) : 0
  return {...glyph, minX: minX + x, maxX: maxX + x, parts: [{id: glyph.id, x, y, advance}]}
}
