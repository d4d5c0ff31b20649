import type {FaceSource, PdfFonts} from '../pdf-fonts.js'
import {toFaces} from './to-faces.js'

/**
 * List the faces to ask for what the face of a text lacks.
 *
 * Faces of signs have no Han, so that 楷体 is in fact asked first for those;
 * they come before it since they are small, and signs are better in them.
 *
 * @param fonts
 *   Faces of the caller.
 * @returns
 *   Faces, in order.
 */
export function spareFaces({
  serif,
  sans,
  kai,
  mono,
  fallback = []
}: PdfFonts): readonly FaceSource[] {
  return [...fallback, ...[kai, serif, sans, mono].flatMap(family => toFaces(family?.regular))]
}
