import type {Font, GlyphRun} from 'fontkit'
import type {FoundFaces} from './find-faces.js'
import {isUnseen} from './is-unseen.js'
import type {OpenFace} from './open-face.js'
import type {PlacedGlyph, Setting} from './setting.js'

/** What a text is set in. */
export interface WordOptions {
  readonly faces: FoundFaces
  /** Whether it is of East Asian characters, which have forms of their own. */
  readonly isWide: boolean
  /** Whether it stands in a column, where marks have other forms. */
  readonly isInColumn?: boolean | undefined
}

type Forms = 'column' | 'narrow' | 'wide'

const sharedMark = /[·‘’“”—…]/

/**
 * Set a word, or a character, as outlines.
 *
 * @param word
 *   Text of one direction.
 * @param options
 *   Faces, and what forms to use.
 * @returns
 *   Outlines; characters that no face has are left out.
 */
export function setWord(word: string, {faces, isWide, isInColumn}: WordOptions): Setting {
  const glyphs: PlacedGlyph[] = []
  const forms = isInColumn ? 'column' : isWide ? 'wide' : 'narrow'
  let [x, left, right] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const {text, face} of runsOf(word, faces)) {
    const {unitsPerEm} = face.font
    const {glyphs: shaped, positions} = layOut(face.font, text, forms)
    for (const [index, glyph] of shaped.entries()) {
      const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[index] ?? {}
      const {minX, maxX} = glyph.bbox
      const path = glyph.path.toSVG()
      const at = x + xOffset / unitsPerEm
      if (path !== '') {
        glyphs.push({path, unitsPerEm, x: at, y: yOffset / unitsPerEm})
        left = Math.min(left, at + minX / unitsPerEm)
        right = Math.max(right, at + maxX / unitsPerEm)
      }
      x += xAdvance / unitsPerEm
    }
  }
  return {glyphs, width: x, ink: glyphs.length > 0 ? [left, right] : [0, 0]}
}

/** Parts that are in one face; what draws nothing goes with what is before it. */
function runsOf(word: string, faces: FoundFaces): Array<{text: string; face: OpenFace}> {
  const runs: Array<{text: string; face: OpenFace}> = []
  for (const character of word) {
    const last = runs.at(-1)
    const face = isUnseen(character) ? last?.face : faces.of(character.codePointAt(0) ?? 0)
    if (!face) continue
    if (last?.face === face) last.text += character
    else runs.push({text: character, face})
  }
  return runs
}

/** Some sound fonts have tables that fontkit cannot read: their letters are set as they are. */
function layOut(font: Font, text: string, forms: Forms): Pick<GlyphRun, 'glyphs' | 'positions'> {
  try {
    if (forms !== 'narrow') {
      return font.layout(text, {vert: forms === 'column'}, 'hani', 'ZHS ')
    }
    return font.layout(text, sharedMark.test(text) ? {pwid: true} : {})
  } catch {
    const glyphs = font.glyphsForString(text)
    const positions = glyphs.map(({advanceWidth}) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0
    }))
    return {glyphs, positions}
  }
}
