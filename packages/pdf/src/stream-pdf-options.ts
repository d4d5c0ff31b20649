import type {Load} from '@answerbook/core'
import type {VFile} from 'vfile'
import type {Claims} from './claim.js'
import type {PdfFonts} from './pdf-fonts.js'
import type {Kinsoku} from './text/rules.js'
import type {Indent} from './theme/indent.js'
import type {Paper} from './theme/paper.js'
import type {PdfTheme} from './theme/theme-spec.js'
import type {ThemeName} from './theme/themes/index.js'

/** Where notes stand: at the foot of the page with their first mark, or after their post. */
export type NotePlace = 'end' | 'page'

/** How to show emoji: as pictures, as signs in the colour of the text, or as any other sign. */
export type EmojiStyle = 'colour' | 'mono' | 'none'

/** How emphasised Han look: in 楷体, or with a dot (着重号) under each. */
export type EmphasisStyle = 'dots' | 'kai'

/** How to print a book. */
export interface ToPdfOptions {
  /** Faces to print with; at least one is needed. */
  readonly fonts?: PdfFonts | undefined
  /**
   * Where pictures come from.
   *
   * @defaultValue a loader that has nothing
   */
  readonly load?: Load | undefined
  /**
   * Title of the file.
   *
   * @defaultValue the book's, else that of its first thread
   */
  readonly title?: string | undefined
  /**
   * Language of the file, as a BCP 47 tag.
   *
   * @defaultValue the book's, else `'zh-CN'`
   */
  readonly lang?: string | undefined
  /**
   * When the book was last changed: an ISO 8601 date or time.
   *
   * @defaultValue the newest date in the book, else the beginning of 1980
   */
  readonly modified?: string | undefined
  /**
   * How the pages look: the name of a theme, or one of your own.
   *
   * @defaultValue `'book'`
   */
  readonly theme?: PdfTheme | ThemeName | undefined
  /**
   * Sheet to print on.
   *
   * @defaultValue that of the theme: `'a4'`
   */
  readonly paper?: Paper | undefined
  /**
   * Size of the body text in points, from 6 to 36; all else follows it.
   *
   * @defaultValue that of the theme: `10.5`
   */
  readonly fontSizePt?: number | undefined
  /**
   * How to show where a paragraph begins: by an indent, or by room (`block`).
   *
   * @defaultValue that of the theme: `'auto'`, an indent in posts whose
   * paragraphs average at least 40 Han
   */
  readonly indent?: Indent | undefined
  /**
   * How to show emoji: as pictures in colour, as signs in the colour of the
   * text, or not other than the faces of the text have them (`none`).
   *
   * @defaultValue `'colour'`
   */
  readonly emoji?: EmojiStyle | undefined
  /**
   * Where notes stand: at the foot of the page with their first mark, or after
   * the post.
   *
   * @defaultValue `'page'`
   */
  readonly notes?: NotePlace | undefined
  /**
   * Standards that the file says it keeps: PDF/A-2u (`pdfa`), PDF/UA-1 (`pdfua`).
   *
   * It is made by their rules whether it says so or not.
   *
   * @defaultValue `'none'`
   */
  readonly claims?: Claims | undefined
  /**
   * Whether a QR code of its link stands beside the head of each post.
   *
   * @defaultValue `false`
   */
  readonly qr?: boolean | undefined
  /**
   * What may not begin or end a line: `basic` as CLREQ recommends, `gb` as in
   * GB/T 15834, where no slash ends one, `strict`, where no dash or ellipsis
   * begins one either.
   *
   * @defaultValue `'gb'`
   */
  readonly kinsoku?: Kinsoku | undefined
  /**
   * Whether 。，、 at the end of a line stand outside of it, but in Traditional
   * Chinese.
   *
   * @defaultValue `false`
   */
  readonly hanging?: boolean | undefined
  /**
   * How emphasised Han look.
   *
   * @defaultValue `'kai'`
   */
  readonly emphasis?: EmphasisStyle | undefined
}

/** How to print a book, and where to tell what is wrong with it. */
export interface StreamPdfOptions extends ToPdfOptions {
  /**
   * File that receives the messages.
   *
   * @defaultValue a file that nobody sees
   */
  readonly file?: VFile | undefined
}
