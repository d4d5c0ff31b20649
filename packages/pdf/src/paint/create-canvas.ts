import type {Area} from '../flow/mark.js'
import type {Sheet} from '../theme/theme.js'
import {type Content, createContent} from './create-content.js'
import type {PrintedFonts} from './create-fonts.js'
import type {Palette} from './create-palette.js'

/** A sheet to paint on, and what its marks are besides ink. */
export interface Canvas {
  readonly content: Content
  readonly fonts: PrintedFonts
  /** Told each character that no face has. */
  readonly miss: (character: string) => void
  readonly annotations: Array<Record<string, unknown>>
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

/**
 * Take a sheet to paint on.
 *
 * @param sheet
 *   Its measures.
 * @param palette
 *   Colours of the pages.
 * @param fonts
 *   Fonts of the file.
 * @param miss
 *   Told each character that no face has.
 * @returns
 *   Blank canvas.
 */
export function createCanvas(
  sheet: Sheet,
  palette: Palette,
  fonts: PrintedFonts,
  miss: (character: string) => void
): Canvas {
  const x = (xPt: number) => sheet.leftPt + xPt
  const y = (yPt: number) => sheet.heightPt - sheet.topPt - yPt
  return {
    content: createContent(palette),
    fonts,
    miss,
    annotations: [],
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
