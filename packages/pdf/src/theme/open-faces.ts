import {openEmoji} from '../emoji/open-emoji.js'
import type {PictureFace} from '../emoji/picture-face.js'
import type {Face, FaceStack} from '../fonts/face.js'
import {inRanges} from '../fonts/in-ranges.js'
import {type OpenFace, openFace} from '../fonts/open-face.js'
import {pickFace} from '../fonts/pick-face.js'
import {unpackFont} from '../fonts/unpack-font.js'
import {withoutOutlines} from '../fonts/without-outlines.js'
import type {FaceSource, PdfFonts} from '../pdf-fonts.js'
import type {EmojiStyle} from '../stream-pdf-options.js'
import {wantsPicture} from '../text/wants-picture.js'
import {facesFor} from './faces-for.js'
import type {Role, Weight} from './look.js'
import type {Needs} from './needs-of.js'
import {spareFaces} from './spare-faces.js'

/** The faces of a document. */
export interface Faces {
  /** By their keys. */
  readonly byKey: ReadonlyMap<string, OpenFace | PictureFace>
  /** Gives the faces of a role and a weight. */
  readonly stackOf: (role: Role, weight: Weight) => FaceStack
}

/** How to show what faces are opened for. */
export interface OpenFacesOptions {
  readonly emoji: EmojiStyle
}

/** A Han that every face made for Chinese has. */
const commonHan = 0x7684

/**
 * Open the faces that a book needs, and no others.
 *
 * @param fonts
 *   Faces of the caller.
 * @param needs
 *   Styles and characters of the book.
 * @param options
 *   How emoji are shown.
 * @returns
 *   Faces.
 * @throws
 *   `font-missing` if there is no face at all, `font-unusable` for one that
 *   cannot be used.
 */
export async function openFaces(
  fonts: PdfFonts,
  needs: Needs,
  {emoji: style}: Readonly<OpenFacesOptions>
): Promise<Faces> {
  const opened = new Map<FaceSource, OpenFace>()
  const emojiOptions = {fonts: fonts.emoji ?? {}, style, open}
  const wanted = await openEmoji(needs.emoji.filter(wantsPicture), emojiOptions)
  const pictured = [...wanted.pictures, ...wanted.mono]
  const codePoints = textOf(needs, one => isSet(one, pictured))
  const primary = new Map<string, readonly OpenFace[]>()
  for (const {role, weight} of needs.faces) {
    const [first, ...others] = facesFor(fonts, role, weight)
    const faces = [await open(first)]
    primary.set(`${role} ${weight}`, [...faces, ...(await openForMissing(others, faces))])
  }
  const spares = spareFaces(fonts)
  const used = new Set([...primary.values()].flat())
  const spare = await openForMissing(spares, [...used])
  const preferred = spares.flatMap(source => opened.get(source) ?? [])
  const fallback = [...new Set([...preferred, ...used, ...spare])]
  const lacking = needs.emoji.filter(one => !isSet(one, [...wanted.pictures, ...fallback]))
  const others = await openEmoji(lacking, emojiOptions)
  const emoji = [
    ...new Set([...wanted.pictures, ...others.pictures, ...wanted.mono, ...others.mono])
  ]

  const of = (role: Role, weight: Weight) =>
    primary.get(`${role} ${weight}`) ?? primary.get(`${role} 400`) ?? primary.get('serif 400') ?? []
  const stackOf = (role: Role, weight: Weight) => {
    const own = of(role, weight)
    // Code has a Latin face; its Han is set in that of headings.
    const han = role === 'mono' ? of('sans', weight) : own
    return {cjk: hanFirst(han), latin: own, fallback, emoji}
  }
  return {byKey: new Map([...fallback, ...emoji].map(face => [face.key, face])), stackOf}

  async function open(source: FaceSource): Promise<OpenFace> {
    const known = opened.get(source)
    if (known) return known
    const {name, load, member, ranges} = source
    const file = source.open?.()
    const parts = file && withoutOutlines(file)
    const font = parts ?? (await unpackFont(await load(), {name, member}))
    const face = openFace(font, name, `F${opened.size}`, ranges)
    opened.set(source, face)
    return face
  }

  /** Open one source after the other until each character has a face. */
  async function openForMissing(
    sources: readonly FaceSource[],
    faces: readonly OpenFace[]
  ): Promise<readonly OpenFace[]> {
    const result: OpenFace[] = []
    let missing = codePoints.filter(codePoint => !faces.some(face => face.has(codePoint)))
    for (const source of sources) {
      if (!missing.some(codePoint => inRanges(codePoint, source.ranges))) continue
      const face = await open(source)
      result.push(face)
      missing = missing.filter(codePoint => !face.has(codePoint))
    }
    return result
  }
}

function isSet(grapheme: string, faces: readonly Face[]): boolean {
  return pickFace({cjk: [], latin: [], fallback: faces}, grapheme, 'han') !== undefined
}

/** Characters that faces of text are asked for: not those of pictures alone. */
function textOf({codePoints, emoji}: Needs, isPictured: (one: string) => boolean): number[] {
  const charactersOf = (all: readonly string[]) => new Set(all.flatMap(one => [...one]))
  const ofPictures = charactersOf(emoji.filter(isPictured))
  const ofText = charactersOf(emoji.filter(one => !isPictured(one)))
  return codePoints.filter(codePoint => {
    const character = String.fromCodePoint(codePoint)
    const isAlone = ofPictures.has(character) && !ofText.has(character) && codePoint > 0x7f
    return isSeen(codePoint) && !isAlone
  })
}

/** Marks that a Latin face has too are narrow there: faces without Han come last. */
function hanFirst(faces: readonly OpenFace[]): readonly OpenFace[] {
  const hasHan = (face: OpenFace) => face.has(commonHan)
  return [...faces.filter(hasHan), ...faces.filter(face => !hasHan(face))]
}

/** Not what leaves no ink: no face need have it. */
function isSeen(codePoint: number): boolean {
  return !/[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cs}]/u.test(
    String.fromCodePoint(codePoint)
  )
}
