import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import type {Area} from '../flow/mark.js'
import type {StructElement} from '../struct/struct-element.js'
import type {Sheet} from '../theme/theme.js'
import {type Content, createContent} from './create-content.js'
import type {PrintedFonts} from './create-fonts.js'
import type {Palette} from './create-palette.js'
import type {PageStructure} from './create-structure.js'
import type {NameOfForm} from './forms.js'
import {hexString} from './hex-string.js'

/** A sheet to paint on, and what its marks are besides ink. */
export interface Canvas {
  readonly content: Content
  readonly fonts: PrintedFonts
  readonly forms: NameOfForm
  /** Told each character that no face has. */
  readonly miss: (character: string) => void
  /** What its marks are; nothing for a sheet without text. */
  readonly structure: PageStructure | undefined
  readonly annotations: Reference[]
  /** Put an annotation on the sheet that belongs to an element. */
  readonly annotate: (data: Record<string, unknown>, element: StructElement | undefined) => void
  readonly anchors: Array<{readonly name: string; readonly yPt: number}>
  readonly outline: Array<{
    readonly title: string
    readonly level: number
    readonly yPt: number
  }>
  /** Names of the pictures on it. */
  readonly pictures: Set<string>
  /** From the left edge of the text block to that of the sheet. */
  readonly x: (xPt: number) => number
  /** From the upper edge of the text block, down, to the lower edge of the sheet, up. */
  readonly y: (yPt: number) => number
  /** Both, for a rectangle: by its lower left corner then. */
  readonly area: (area: Area, topPt: number) => Area
}

/** What a sheet shares with the others of its file. */
export interface CanvasFile extends Pick<Canvas, 'fonts' | 'forms' | 'miss'> {
  readonly document: PDFDocument
  readonly palette: Palette
}

/**
 * Take a sheet to paint on.
 *
 * @param sheet
 *   Its measures.
 * @param file
 *   What it shares with the other pages of its file.
 * @param structure
 *   What its marks are; nothing for a sheet without text.
 * @returns
 *   Blank canvas.
 */
export function createCanvas(
  sheet: Sheet,
  file: CanvasFile,
  structure: PageStructure | undefined
): Canvas {
  const x = (xPt: number) => sheet.leftPt + xPt
  const y = (yPt: number) => sheet.heightPt - sheet.topPt - yPt
  const annotations: Reference[] = []
  return {
    fonts: file.fonts,
    forms: file.forms,
    miss: file.miss,
    structure,
    content: createContent(file.palette, element => {
      if (typeof element === 'string') {
        return `/Artifact <</Type /Pagination /Subtype /${element}>> BDC`
      }
      if (!element || !structure) return '/Artifact BMC'
      const {tag, id} = structure.addContent(element)
      // Readers that copy look for it here, and at no other tag.
      if (element.actualText !== undefined) {
        return `/Span <</MCID ${id} /ActualText ${hexString(element.actualText)}>> BDC`
      }
      return `/${tag} <</MCID ${id}>> BDC`
    }),
    annotations,
    annotate(data, element) {
      const object = file.document.ref(data)
      if (element && structure) object.data.StructParent = structure.addAnnotation(element, object)
      object.end()
      annotations.push(object)
    },
    anchors: [],
    outline: [],
    pictures: new Set(),
    x,
    y,
    area: ({xPt, yPt, widthPt, heightPt}, topPt) => ({
      xPt: x(xPt),
      yPt: y(topPt + yPt + heightPt),
      widthPt,
      heightPt
    })
  }
}
