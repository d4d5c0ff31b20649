import type {FaceSource, FontFamily} from '../pdf-fonts.js'

/**
 * List the faces of one weight of a family.
 *
 * @param faces
 *   One face, several, or none.
 * @returns
 *   Faces, in the order in which to ask them.
 */
export function toFaces(faces: FontFamily['regular']): readonly FaceSource[] {
  if (!faces) return []
  return 'load' in faces ? [faces] : faces
}
