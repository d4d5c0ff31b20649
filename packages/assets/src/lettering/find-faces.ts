import type {FaceSource} from './face-source.js'
import {isUnseen} from './is-unseen.js'
import {type OpenFace, openFace} from './open-face.js'

/** The faces of a text, and the characters that none of them has. */
export interface FoundFaces {
  /** Find the face of a character; none for one that is missing. */
  readonly of: (codePoint: number) => OpenFace | undefined
  readonly missing: readonly string[]
}

/**
 * Find a face for each character of a text.
 *
 * @param text
 *   Text to set.
 * @param sources
 *   Faces in the order in which to ask them: one is read only if those before it
 *   lack a character.
 * @param open
 *   Opens a face; for who asks more than once, the one that it opened before.
 * @returns
 *   First face that has it, for each character.
 * @throws
 *   `AnswerbookError` with code `font-unusable`.
 */
export async function findFaces(
  text: string,
  sources: readonly FaceSource[],
  open: (source: FaceSource) => Promise<OpenFace> = openFace
): Promise<FoundFaces> {
  const faces = new Map<number, OpenFace>()
  let wanted = [...new Set(text)].filter(character => !isUnseen(character))
  for (const source of sources) {
    if (wanted.length === 0) break
    if (!wanted.some(character => isFor(character, source))) continue
    const face = await open(source)
    wanted = wanted.filter(character => {
      const codePoint = character.codePointAt(0) ?? 0
      if (!face.has(codePoint)) return true
      faces.set(codePoint, face)
      return false
    })
  }
  return {of: codePoint => faces.get(codePoint), missing: wanted}
}

function isFor(character: string, {ranges}: FaceSource): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  return !ranges || ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
