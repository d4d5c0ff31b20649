import type {FoundFaces} from '../lettering/find-faces.js'
import {setWord} from '../lettering/set-word.js'
import type {PlacedGlyph} from '../lettering/setting.js'
import {cutWord} from '../lines/cut-word.js'
import {gapBetween} from '../lines/gap-between.js'
import type {SetWord} from '../lines/set-words.js'
import {toWords} from '../lines/to-words.js'
import type {Word} from '../lines/word.js'

/** Above and below the baseline, in em, of the square that a Han fills. */
const squareTop = 0.88
/** From the baseline to the middle of Western letters. */
const middle = 0.36
const upright = /^\d{1,2}$/

/**
 * Set the words of a text for columns that run from top to bottom.
 *
 * Western words lie on their side; numbers of up to two digits stand.
 *
 * @param text
 *   Text without line ends.
 * @param lang
 *   Its language.
 * @param faces
 *   Faces of its characters.
 * @returns
 *   Words in the order in which they are read. Their `width` runs down, and
 *   their glyphs are placed from the middle of the column and their top.
 */
export function setColumnWords(text: string, lang: string, faces: FoundFaces): SetWord[] {
  const words = toWords(text, lang).flatMap(word => cutWord(word, setInColumn(word, faces).width))
  return words.map((word, index) => {
    const {glyphs, width} = setInColumn(word, faces)
    const gap = gapBetween(words[index - 1], word)
    return {...word, width, gap, setting: {glyphs, width, ink: [0, width]}}
  })
}

function setInColumn(
  {text, isWide}: Word,
  faces: FoundFaces
): {glyphs: PlacedGlyph[]; width: number} {
  if (!isWide && !upright.test(text)) {
    const {glyphs, width} = setWord(text, {faces, isWide})
    const turned = glyphs.map(glyph => ({
      ...glyph,
      x: glyph.y - middle,
      y: -glyph.x,
      isTurned: true as const
    }))
    return {glyphs: turned, width}
  }
  const squares = isWide ? [...text] : [text]
  const glyphs = squares.flatMap((square, index) => {
    const set = setWord(square, {faces, isWide, isInColumn: isWide})
    return set.glyphs.map(glyph => ({
      ...glyph,
      x: glyph.x - set.width / 2,
      y: glyph.y - squareTop - index
    }))
  })
  return {glyphs, width: squares.length}
}
