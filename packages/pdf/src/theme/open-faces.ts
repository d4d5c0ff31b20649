import type {FaceStack} from '../fonts/face.js'
import {type OpenFace, openFace} from '../fonts/open-face.js'
import {unpackFont} from '../fonts/unpack-font.js'
import type {FaceSource, PdfFonts} from '../pdf-fonts.js'
import {facesFor} from './faces-for.js'
import type {Role, Weight} from './look.js'
import type {Needs} from './needs-of.js'
import {spareFaces} from './spare-faces.js'

/** The faces of a document. */
export interface Faces {
  /** By their keys. */
  readonly byKey: ReadonlyMap<string, OpenFace>
  /** Gives the faces of a role and a weight. */
  readonly stackOf: (role: Role, weight: Weight) => FaceStack
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
 * @returns
 *   Faces.
 * @throws
 *   `font-missing` if there is no face at all, `font-unusable` for one that
 *   cannot be used.
 */
export async function openFaces(fonts: PdfFonts, needs: Needs): Promise<Faces> {
  const opened = new Map<FaceSource, OpenFace>()
  const codePoints = needs.codePoints.filter(isSeen)
  const primary = new Map<string, readonly OpenFace[]>()
  for (const {role, weight} of needs.faces) {
    const [first, ...others] = facesFor(fonts, role, weight)
    const faces = [await open(first)]
    primary.set(`${role} ${weight}`, [...faces, ...(await openForMissing(others, faces))])
  }
  const spares = spareFaces(fonts)
  await openForMissing(spares, [...opened.values()])

  const all = [...opened.values()]
  const preferred = spares.flatMap(source => opened.get(source) ?? [])
  const fallback = [...new Set([...preferred, ...all])]
  const of = (role: Role, weight: Weight) =>
    primary.get(`${role} ${weight}`) ?? primary.get(`${role} 400`) ?? primary.get('serif 400') ?? []
  const stackOf = (role: Role, weight: Weight) => {
    const own = of(role, weight)
    // Code has a Latin face; its Han is set in that of headings.
    const han = role === 'mono' ? of('sans', weight) : own
    return {cjk: hanFirst(han), latin: own, fallback}
  }
  return {byKey: new Map(all.map(face => [face.key, face])), stackOf}

  async function open(source: FaceSource): Promise<OpenFace> {
    const known = opened.get(source)
    if (known) return known
    const {name, load, member} = source
    const face = openFace(await unpackFont(await load(), {name, member}), name, `F${opened.size}`)
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
      if (missing.length === 0) break
      const face = await open(source)
      result.push(face)
      missing = missing.filter(codePoint => !face.has(codePoint))
    }
    return result
  }
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
