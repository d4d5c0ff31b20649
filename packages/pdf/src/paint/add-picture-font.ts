import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import type {EmojiShape} from '../emoji/emoji-pictures.js'
import type {PictureFace} from '../emoji/picture-face.js'
import {codeByte} from './code-byte.js'
import {opacityName, paintEmoji} from './paint-emoji.js'
import type {PrintedFont} from './printed-font.js'
import {toBytes} from './to-bytes.js'
import {toUnicode} from './to-unicode.js'

/** As wide as poppler takes it to be in a font of any kind, whose size it guesses by it. */
const letterWidth = 600

/** A font of pictures in the file. */
export interface PictureFont extends PrintedFont {
  readonly object: Reference
  /** Write the font, when all text is printed. */
  readonly end: () => void
}

/**
 * Write pictures into a file, as the glyphs of a font.
 *
 * So they are text like any other: each is in the file once, is found and
 * copied as what it stands for, and is as large as the text.
 *
 * @param face
 *   Pictures.
 * @param name
 *   Name among the resources of the pages.
 * @param document
 *   File.
 * @returns
 *   Font; pictures that are not asked for are not in the file.
 * @see ISO 32000-1, 9.6.5
 */
export function addPictureFont(
  face: PictureFace,
  name: string,
  document: PDFDocument
): PictureFont {
  const object = document.ref()
  const box = [0, face.descent, 1000, face.ascent]
  const used = new Map<number, {readonly procedure: Reference; readonly codePoint: number}>()
  const opacities = new Set<number>()
  const write = (content: string) => {
    const procedure = document.ref()
    procedure.end(toBytes(content))
    return procedure
  }
  const paint = (shapes: readonly EmojiShape[] = []) => {
    for (const {opacity = 1} of shapes) if (opacity !== 1) opacities.add(opacity)
    return write(paintEmoji(shapes))
  }

  return {
    object,
    name,
    canNarrow: false,
    isPicture: true,
    codeOf({id, advance, codePoints: [codePoint = 0]}) {
      if (!used.has(id)) used.set(id, {procedure: paint(face.pictures[id - 1]), codePoint})
      return {bytes: codeByte(id), width: advance}
    },
    end() {
      const entries = [...used].sort(([one], [other]) => one - other)
      const descriptor = document.ref({
        Type: 'FontDescriptor',
        FontName: 'Emoji',
        Flags: 4,
        FontBBox: box,
        ItalicAngle: 0,
        Ascent: face.ascent,
        Descent: face.descent
      })
      descriptor.end()
      Object.assign(object.data, {
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: box,
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 0,
        LastChar: face.pictures.length,
        Widths: [letterWidth, ...face.pictures.map(shapes => (shapes ? 1000 : 0))],
        Encoding: {
          Type: 'Encoding',
          Differences: [0, 'm', ...entries.flatMap(([id]) => [id, `g${id}`])]
        },
        CharProcs: Object.fromEntries([
          ['m', write(`${letterWidth} 0 d0`)],
          ...entries.map(([id, {procedure}]) => [`g${id}`, procedure])
        ]),
        Resources: {
          ...(opacities.size > 0 && {
            ExtGState: Object.fromEntries(
              [...opacities, 1].map(value => [opacityName(value), {Type: 'ExtGState', ca: value}])
            )
          })
        },
        ToUnicode: write(toUnicode(entries.map(([id, {codePoint}]) => [id, codePoint]))),
        FontDescriptor: descriptor
      })
      object.end()
    }
  }
}
