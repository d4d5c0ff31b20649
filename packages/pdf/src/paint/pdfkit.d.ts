/**
 * What the adapter uses of pdfkit 0.20.2, internals included, which its own
 * types leave out. They would also bring in Node's globals.
 */
declare module 'pdfkit' {
  import type {Font} from 'fontkit'

  /** An indirect object. */
  export interface Reference {
    readonly id: number
    data: Record<string, unknown>
    compress: boolean
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array | string): void
  }

  /** A font in the file, by the glyphs that are used. */
  export interface EmbeddedFont {
    readonly id: string
    readonly subset: Subset
    /** By code in the file: width in thousandths of an em, and code points to copy. */
    readonly widths: number[]
    readonly unicode: Array<readonly number[]>
    ref(): Reference
  }

  export interface Subset {
    /** Glyphs of the font, by code in the file. */
    readonly glyphs: number[]
    readonly cff?: unknown
    includeGlyph(id: number): number
    encode(): Uint8Array
  }

  export interface DocumentOptions {
    readonly autoFirstPage: false
    readonly font: null
    readonly pdfVersion: '1.7'
    readonly lang?: string
    readonly displayTitle?: boolean
    readonly info: Readonly<Record<string, Date | string>>
  }

  // biome-ignore lint/style/noDefaultExport: pdfkit has one.
  export default class PDFDocument {
    constructor(options: DocumentOptions)
    _font: EmbeddedFont
    readonly _info: Reference
    _offset: number
    readonly _root: Reference
    font(font: Font): this
    ref(data?: Record<string, unknown>): Reference
    end(): void
    read(): Uint8Array
    push(chunk: Uint8Array | null): boolean
    _write(data: Uint8Array | string): void
    _finalize(): void
    endMarkings(): void
    endMetadata(): void
    _refEnd(object: Reference): void
  }
}
