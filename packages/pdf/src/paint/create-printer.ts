import type {Reference} from 'pdfkit'
import type {PictureFace} from '../emoji/picture-face.js'
import type {Page} from '../flow/page.js'
import type {Face} from '../fonts/face.js'
import type {OpenFace} from '../fonts/open-face.js'
import type {Picture} from '../pictures/picture.js'
import type {RawPicture} from '../pictures/raw-picture.js'
import type {Theme} from '../theme/theme.js'
import {addOutline, type OutlineEntry} from './add-outline.js'
import {addPicture} from './add-picture.js'
import {type CanvasFile, createCanvas} from './create-canvas.js'
import {createFonts} from './create-fonts.js'
import {createForms} from './create-forms.js'
import {createPalette} from './create-palette.js'
import {createStructure, type PageStructure} from './create-structure.js'
import {createWriter} from './create-writer.js'
import type {DocumentInfo} from './document-info.js'
import {paintGround} from './paint-ground.js'
import {paintPage} from './paint-page.js'
import {pdfString} from './pdf-string.js'
import {toBytes} from './to-bytes.js'

/** A page in the file. */
export interface PrintedPage {
  readonly page: Reference
  /** Room for what is printed on it later. */
  readonly rest: Reference
  readonly outline: readonly OutlineEntry[]
}

/** Prints pages into a file. */
export interface Printer {
  readonly addPicture: (raw: RawPicture) => Picture
  /** Print a page; its number and neighbours need not be known. */
  readonly addPage: (page: Page) => PrintedPage
  /** Print more on a page, once: what only the end of the file tells, such as its number. */
  readonly addToPage: (printed: PrintedPage, page: Page) => void
  /** End the file, its pages in the order given. */
  readonly end: (pages: readonly PrintedPage[]) => void
  /** Take the bytes made since the last time. */
  readonly take: () => Uint8Array[]
  /** Characters that no face has, and how often each was met. */
  readonly missing: ReadonlyMap<string, number>
  /** Pictures whose colours are inks and not light. */
  readonly cmykCount: () => number
}

/** What a printer needs. */
export interface PrinterOptions {
  readonly info: DocumentInfo
  readonly theme: Theme
  /** Faces that text may be set in, by their keys. */
  readonly faces: ReadonlyMap<Face['key'], OpenFace | PictureFace>
  /** Says what a figure is whose author does not, by its number. */
  readonly figureName: (figure: number) => string
}

/**
 * Begin a file and print into it.
 *
 * @param options
 *   What the file is about, and what it is printed on and with.
 * @returns
 *   Printer.
 */
export function createPrinter(options: Readonly<PrinterOptions>): Printer {
  const {info, theme, faces, figureName} = options
  const {sheet} = theme
  const sheetOf = (page: Page) => (page.turned && theme.turned) || sheet
  const palette = createPalette(theme.colours)
  const writer = createWriter(info)
  const {document, take} = writer
  const structure = createStructure(writer, figureName)
  const fonts = createFonts(document, faces)
  const fontResources = document.ref()
  const pictures = new Map<string, Reference>()
  /** Pages that no more is printed on. */
  const finished = new Set<Reference>()
  const places: Array<[name: string, destination: unknown[]]> = []
  const missing = new Map<string, number>()
  let cmyk = 0
  const root = document._root.data

  const miss = (character: string) => {
    missing.set(character, (missing.get(character) ?? 0) + 1)
  }
  const forms = createForms({
    document,
    fonts: fontResources,
    add: (name, form) => pictures.set(name, form),
    createCanvas: () => createCanvas(sheet, file, undefined)
  })
  const file: CanvasFile = {palette, fonts, forms, miss, document}
  const isWhite = /^#f{6}$/i.test(theme.colours.paper)
  const print = (page: Page, object: Reference, content: Reference, tags?: PageStructure) => {
    const canvas = createCanvas(sheetOf(page), file, tags)
    // What is printed on a page later has its ground already.
    if (tags && !isWhite) paintGround(sheetOf(page), canvas)
    paintPage(page, canvas)
    content.end(toBytes(canvas.content.end()))
    for (const {name, yPt} of canvas.anchors) places.push([name, [object, 'XYZ', null, yPt, null]])
    return canvas
  }

  return {
    missing,
    take,
    cmykCount: () => cmyk,
    addPicture(raw) {
      const {picture, object} = addPicture(raw, `I${pictures.size + 1}`, document)
      pictures.set(picture.name, object)
      if (raw.colours.space === 'cmyk') cmyk++
      return picture
    },
    addPage(page) {
      const object = document.ref({Type: 'Page'})
      const {widthPt, heightPt} = sheetOf(page)
      const tags = structure.beginPage(object)
      const content = document.ref()
      const {annotations, outline, pictures: used} = print(page, object, content, tags)
      const key = tags.end()
      const rest = document.ref()
      Object.assign(object.data, {
        Parent: root.Pages,
        Contents: [content, rest],
        MediaBox: [0, 0, widthPt, heightPt],
        Resources: {
          Font: fontResources,
          ...(used.size > 0 && {
            XObject: Object.fromEntries([...used].map(name => [name, pictures.get(name)]))
          })
        },
        ...(key !== undefined && {StructParents: key}),
        ...(annotations.length > 0 && {Annots: annotations, Tabs: 'S'})
      })
      object.end()
      // It is written; pdfkit would keep it.
      object.data = {}
      const entries = outline.map(({title, level, yPt}) => ({title, level, yPt, page: object}))
      return {page: object, rest, outline: entries}
    },
    addToPage({page: object, rest}, page) {
      finished.add(rest)
      print(page, object, rest)
    },
    end(pages) {
      for (const {rest} of pages) if (!finished.has(rest)) rest.end(new Uint8Array())
      const tree = root.Pages as Reference
      tree.data.Count = pages.length
      tree.data.Kids = pages.map(({page}) => page)
      structure.end(pages.map(({page}) => page))
      const names = root.Names as Reference
      names.data.Dests = destinations(places)
      addOutline(
        pages.flatMap(({outline}) => outline),
        document
      )
      Object.assign(fontResources.data, fonts.resources())
      fontResources.end()
      document.end()
    }
  }
}

/** Names are sorted by their bytes; they are ASCII. */
function destinations(places: ReadonlyArray<readonly [name: string, destination: unknown[]]>) {
  const sorted = [...new Map(places)].sort(([one], [other]) => (one < other ? -1 : 1))
  return {Names: sorted.flatMap(([name, destination]) => [pdfString(name), destination])}
}
