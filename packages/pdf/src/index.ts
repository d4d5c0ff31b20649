export type {EmojiPictures, EmojiShape} from './emoji/emoji-pictures.js'
export type {FontFile} from './fonts/font-file.js'
export {type UnpackFontOptions, unpackFont} from './fonts/unpack-font.js'
export type {CodePointRanges, EmojiFonts, FaceSource, FontFamily, PdfFonts} from './pdf-fonts.js'
export {pdfOptions} from './pdf-options.js'
export {streamPdf} from './stream-pdf.js'
export type {
  EmojiStyle,
  EmphasisStyle,
  NotePlace,
  StreamPdfOptions,
  ToPdfOptions
} from './stream-pdf-options.js'
export type {Kinsoku} from './text/rules.js'
export type {Indent} from './theme/indent.js'
export type {Paper} from './theme/paper.js'
export type {Colours, PdfTheme, ThemeSpec} from './theme/theme-spec.js'
export type {ThemeName} from './theme/themes/index.js'
export {toPdf} from './to-pdf.js'
