import {readFile} from 'node:fs/promises'
import {emojiPictures, type FontFace, faces} from '@answerbook/fonts'
import {
  type FaceSource,
  type FontFamily,
  type PdfFonts,
  pdfOptions,
  streamPdf
} from '@answerbook/pdf'
import type {Exporter} from '../exporter.js'
import {fontOption} from '../font-option.js'
import {once} from '../once.js'
import {openFont} from '../open-font.js'
import {userFonts} from '../user-fonts.js'

const defaults: PdfFonts = {
  serif: family('serif'),
  sans: family('sans'),
  kai: family('kai'),
  mono: family('mono'),
  fallback: ofRole('symbols').map(toSource),
  emoji: {
    colour: {load: once(async () => JSON.parse(await readFile(emojiPictures.url, 'utf8')))},
    mono: ofRole('emoji').map(toSource)[0]
  }
}

/** A font of the user is unpacked once for all books of a run. */
const known = new WeakMap<readonly string[], PdfFonts>()

export const pdf: Exporter = {
  options: [...pdfOptions, fontOption],
  async *write(book, {file, load, modified, options: {font, ...options}}) {
    const fonts = Array.isArray(font) ? fontsFor(font) : defaults
    yield* streamPdf(book, {...options, fonts, file, load, modified})
  }
}

function fontsFor(words: readonly string[]): PdfFonts {
  const fonts = known.get(words) ?? userFonts(words, defaults)
  known.set(words, fonts)
  return fonts
}

function family(role: FontFace['role']): FontFamily {
  const ofWeight = (weight: FontFace['weight']) =>
    ofRole(role)
      .filter(face => face.weight === weight)
      .map(toSource)
  return {regular: ofWeight(400), bold: ofWeight(700)}
}

function ofRole(role: FontFace['role']): readonly FontFace[] {
  return faces.filter(face => face.role === role)
}

/** A face is read when a document first uses it. */
function toSource({name, ranges, url}: FontFace): FaceSource {
  return {name, ranges, load: () => readFile(url), open: openFont(url)}
}
