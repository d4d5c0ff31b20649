import type {PictureType} from '../pictures/picture-size.js'

/** What a book can be made for. */
export type DeviceName = 'apple' | 'generic' | 'kindle' | 'kobo' | 'koreader'

/**
 * What is documented of a family of readers, and so chosen for its books.
 *
 * Every number has its source beside it; what has none is left out. Nothing here
 * says that a device was tried.
 */
export interface Device {
  /** What its owners call it. */
  readonly name: string
  /** What a formula is on it. */
  readonly math: 'mathml' | 'png' | 'svg'
  readonly pictures: DevicePictures
  /** Whether body text is set by the book, or left to what its reader has chosen. */
  readonly bodyText: 'book' | 'reader'
  /** Where a book is divided, unless the caller says otherwise. */
  readonly volume: {
    readonly posts?: number | undefined
    readonly bytes?: number | undefined
  }
  /** What its makers advise, and is told where a book goes beyond it. */
  readonly advice: Advice
}

/** Pictures that a device shows. */
export interface DevicePictures {
  /** Media types, best first; others are not put into its books. */
  readonly types: readonly PictureType[]
  /** Width beyond which more pixels are of no use. */
  readonly maxWidthPx: number
  /** Whether pictures may move; else their first frame is kept. */
  readonly mayMove: boolean
}

/** Limits that are told, not enforced; absent where none is documented. */
export interface Advice {
  /** Size of a whole book. */
  readonly bookBytes?: number | undefined
  /** How deep its contents are shown. */
  readonly contentsDepth?: number | undefined
  /** Weight of all pictures in one content document. */
  readonly pageBytes?: number | undefined
  readonly pictureBytes?: number | undefined
  readonly picturePixels?: number | undefined
  readonly pictureTypes?: readonly PictureType[] | undefined
  /** Whether pictures in the colours of print are refused. */
  readonly rgbOnly?: boolean | undefined
  readonly css?: readonly CssAdvice[] | undefined
}

/** Style that is set badly, or not at all. */
export interface CssAdvice {
  /** Selectors that it matters for; all if absent. */
  readonly selectors?: readonly string[] | undefined
  readonly property: RegExp
  /** Values that it matters for; all if absent. */
  readonly value?: RegExp | undefined
  /** What becomes of it. */
  readonly reason: string
}
