import {readFileSync} from 'node:fs'
import {emojiPictures, faces} from '@answerbook/fonts'
import type {FaceSource, FontFamily, PdfFonts} from '@answerbook/pdf'

/** The default faces; each file is read once for all tests of a file. */
export const fonts: PdfFonts = {
  serif: family('serif'),
  sans: family('sans'),
  kai: family('kai'),
  mono: family('mono'),
  fallback: faces.filter(({role}) => role === 'symbols').map(sourceOf),
  emoji: {
    colour: {load: async () => JSON.parse(readFileSync(emojiPictures.url, 'utf8'))},
    mono: faces.filter(({role}) => role === 'emoji').map(sourceOf)[0]
  }
}

function family(role: string): FontFamily {
  const [regular, bold] = [400, 700].map(weight =>
    faces.find(face => face.role === role && face.weight === weight)
  )
  return {regular: regular && sourceOf(regular), bold: bold && sourceOf(bold)}
}

function sourceOf({name, ranges, url}: (typeof faces)[number]): FaceSource {
  let bytes: Promise<Uint8Array> | undefined
  return {
    name,
    ranges,
    load() {
      bytes ??= Promise.resolve(readFileSync(url))
      return bytes
    }
  }
}
