import type PDFDocument from 'pdfkit'
import type {PictureFace} from '../emoji/picture-face.js'
import type {Face} from '../fonts/face.js'
import type {OpenFace} from '../fonts/open-face.js'
import {addPictureFont, type PictureFont} from './add-picture-font.js'
import {createCodes} from './create-codes.js'
import type {PrintedFont} from './printed-font.js'
import {subsetTrueType} from './subset-true-type.js'

/** The faces in the file. */
export interface PrintedFonts {
  readonly fontOf: (face: Face) => PrintedFont
  /** Fonts as a resource of the pages; to be asked for at the end. */
  readonly resources: () => Record<string, unknown>
}

/**
 * Make room in a file for its fonts.
 *
 * @param document
 *   File.
 * @param faces
 *   All faces that text may be set in, by their keys.
 * @returns
 *   Fonts; one that no glyph is asked of is not in the file.
 */
export function createFonts(
  document: PDFDocument,
  faces: ReadonlyMap<string, OpenFace | PictureFace>
): PrintedFonts {
  const printed = new Map<string, PrintedFont>()
  const resources: Record<string, unknown> = {}
  const pictureFonts: PictureFont[] = []

  return {
    resources() {
      for (const font of pictureFonts) font.end()
      return resources
    },
    fontOf(face) {
      const known = printed.get(face.key)
      if (known) return known
      const open = faces.get(face.key)
      if (!open) throw new TypeError(`Expected one of the faces of the document, got ${face.key}`)
      if ('pictures' in open) {
        const font = addPictureFont(open, `E${pictureFonts.length + 1}`, document)
        pictureFonts.push(font)
        resources[font.name] = font.object
        printed.set(face.key, font)
        return font
      }
      document.font(open.font)
      const font = document._font
      resources[font.id] = font.ref()
      const codes = createCodes(font)
      // The outlines of other fonts have their widths in them.
      const canNarrow = !font.subset.cff
      if (canNarrow) {
        font.subset.encode = () => subsetTrueType(open.parts, font.subset, codes)
      }
      const result = {...codes, name: font.id, canNarrow}
      printed.set(face.key, result)
      return result
    }
  }
}
