import type {Indent} from './indent.js'
import type {Paper} from './paper.js'

/** How pages look, as data. */
export interface ThemeSpec {
  /** Sheet by its name, or its width and height in millimetres. */
  readonly paper: Paper | readonly [widthMm: number, heightMm: number]
  /** Least room beside the text, in millimetres; small sheets have less. */
  readonly marginMm: number
  /** Size of the body text in points; all else follows it. */
  readonly fontSizePt: number
  /** Distance of baselines, in sizes of the text. */
  readonly lineHeight: number
  /** Most Han in a line. */
  readonly longestLine: number
  readonly columns: 1 | 2
  /** Role of the face of body text. */
  readonly face: 'kai' | 'sans' | 'serif'
  readonly indent: Indent
  readonly colours: Colours
}

/** Colours of the pages, such as `#1f3a5f`; grays lie between paper and ink. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  /** Of titles of cards and the like. */
  readonly accent: string
  /** Of strings in code. */
  readonly string: string
  /** Of numbers, constants and the like in code. */
  readonly literal: string
}

/** A theme of one's own: what it does not say is as in the one that it extends. */
export interface PdfTheme extends Partial<Omit<ThemeSpec, 'colours'>> {
  /**
   * Name of a theme.
   *
   * @defaultValue `'book'`
   */
  readonly extends?: string | undefined
  readonly colours?: Partial<Colours> | undefined
}
