export type {
  Caption,
  Figure,
  InlineMath,
  Math,
  Subscript,
  Superscript,
  Underline,
  Video
} from 'mdast-util-from-html'
export type {Chapter, ChaptersOptions} from './chapters.js'
export {chapters} from './chapters.js'
export {decodeComponent} from './decode-component.js'
export {digest} from './digest.js'
export type {DrawFormula, DrawnFormula, FormulaRequest} from './draw-formula.js'
export type {ErrorCode} from './error.js'
export {AnswerbookError} from './error.js'
export type {OptionSpec} from './exporter.js'
export {linkSchemes} from './link-schemes.js'
export type {Load, Loaded, LoadRequest} from './load.js'
export {loadNothing} from './load.js'
export {newestDate} from './newest-date.js'
export {sniffPicture} from './sniff-picture.js'
export type {FieldName} from './template/field-names.js'
export {fieldNames} from './template/field-names.js'
export type {FieldsOfOptions} from './template/fields-of.js'
export {fieldsOf} from './template/fields-of.js'
export type {FillTemplateOptions} from './template/fill-template.js'
export {fillTemplate} from './template/fill-template.js'
export type {TypedValue} from './template/fill-typed.js'
export {fillTyped} from './template/fill-typed.js'
export type {ParseTemplateOptions} from './template/parse-template.js'
export {parseTemplate} from './template/parse-template.js'
export type {
  FieldType,
  FieldValue,
  Placeholder,
  Template,
  TemplateFields
} from './template/template.js'
export {toUtc} from './to-utc.js'
export type {Author, Book, LinkCard, Mention, Post, Thread} from './tree.js'
export type {BookChange, BookUpdate} from './update/book-update.js'
export type {Words} from './words.js'
export {wordsFor} from './words.js'
export type {WordsLanguage} from './words-language.js'
export {wordsLanguage} from './words-language.js'
