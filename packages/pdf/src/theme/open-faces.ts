import {AnswerbookError} from '@answerbook/core'
import type {FaceStack} from '../fonts/face.js'
import {type OpenFace, openFace} from '../fonts/open-face.js'
import type {FaceSource, PdfFonts} from '../pdf-fonts.js'
import type {Role, Weight} from './look.js'
import type {Needs} from './needs-of.js'

/** Roles to borrow a face from, best first. */
const borrowFrom: Readonly<Record<Role, readonly Role[]>> = {
  serif: ['serif', 'sans', 'kai', 'mono'],
  sans: ['sans', 'serif', 'kai', 'mono'],
  kai: ['kai', 'serif', 'sans', 'mono'],
  mono: ['mono', 'sans', 'serif', 'kai']
}

/** The faces of a document. */
export interface Faces {
  /** By their keys. */
  readonly byKey: ReadonlyMap<string, OpenFace>
  /** Gives the faces of a role and a weight. */
  readonly stackOf: (role: Role, weight: Weight) => FaceStack
}

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
 *   `font-missing` if there is no face at all.
 */
export async function openFaces(fonts: PdfFonts, needs: Needs): Promise<Faces> {
  const opened = new Map<FaceSource, OpenFace>()
  const open = async (source: FaceSource): Promise<OpenFace> => {
    const face = opened.get(source) ?? openFace(await source.load(), source.name)
    opened.set(source, face)
    return face
  }

  const primary = new Map<string, OpenFace>()
  for (const {role, weight} of needs.faces) {
    primary.set(`${role} ${weight}`, await open(sourceFor(fonts, role, weight)))
  }
  await openForMissing(fonts, needs, opened, open)

  const all = [...opened.values()]
  const first = (role: Role, weight: Weight) =>
    primary.get(`${role} ${weight}`) ?? primary.get(`${role} 400`) ?? primary.get('serif 400')
  const stackOf = (role: Role, weight: Weight) => {
    const own = first(role, weight)
    // Code has a Latin face; its Han is set in that of headings.
    const han = role === 'mono' ? first('sans', weight) : own
    return {cjk: han ? [han] : [], latin: own ? [own] : [], fallback: all}
  }
  return {byKey: new Map(all.map(face => [face.key, face])), stackOf}
}

/** Open one source after the other until each character has a face. */
async function openForMissing(
  fonts: PdfFonts,
  needs: Needs,
  opened: ReadonlyMap<FaceSource, OpenFace>,
  open: (source: FaceSource) => Promise<OpenFace>
): Promise<void> {
  let faces = [...opened.values()]
  let missing = needs.codePoints.filter(isSeen)
  for (const source of [undefined, ...spares(fonts)]) {
    if (source) faces = opened.has(source) ? [] : [await open(source)]
    missing = missing.filter(codePoint => !faces.some(face => face.has(codePoint)))
    if (missing.length === 0) return
  }
}

/** Not what leaves no ink: no face need have it. */
function isSeen(codePoint: number): boolean {
  return !/[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cs}]/u.test(
    String.fromCodePoint(codePoint)
  )
}

function spares(fonts: PdfFonts): FaceSource[] {
  const {serif, sans, kai, mono, fallback = []} = fonts
  const regular = [serif, sans, kai, mono].flatMap(family => family?.regular ?? [])
  return [...fallback, ...regular]
}

function sourceFor(fonts: PdfFonts, role: Role, weight: Weight): FaceSource {
  for (const candidate of borrowFrom[role]) {
    const family = fonts[candidate]
    const source = weight === 700 ? (family?.bold ?? family?.regular) : family?.regular
    if (source) return source
  }
  const any =
    fonts.fallback?.[0] ??
    borrowFrom[role].map(candidate => fonts[candidate]?.bold).find(source => source)
  if (any) return any
  throw new AnswerbookError(
    'font-missing',
    'Expected at least one face in `options.fonts`, such as `{serif: {regular: {name, load}}}`: ' +
      'PDF has no text without fonts; the faces of `@answerbook/fonts` will do'
  )
}
