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
export type {ArrangeBookOptions} from './arrange/arrange-book.js'
export {arrangeBook} from './arrange/arrange-book.js'
export type {Group} from './arrange/group-threads.js'
export type {Order} from './arrange/orders.js'
export type {Chapter, ChaptersOptions} from './chapters.js'
export {chapters} from './chapters.js'
export type {
  Container,
  InputHead,
  Opened,
  OpenedDocument,
  OpenedInput
} from './container.js'
export type {ContainerLimits} from './container-limits.js'
export {containers} from './containers/index.js'
export {documentPaths} from './document-paths.js'
export type {DocumentsOfOptions} from './documents-of.js'
export {documentsOf} from './documents-of.js'
export type {ErrorCode} from './error.js'
export {AnswerbookError} from './error.js'
export type {OptionSpec} from './exporter.js'
export type {Input} from './input.js'
export {linkSchemes} from './link-schemes.js'
export type {Load, Loaded, LoadRequest} from './load.js'
export {loadNothing} from './load.js'
export {makePost} from './make-post.js'
export {makeThread} from './make-thread.js'
export type {MergeBooksOptions} from './merge-books.js'
export {mergeBooks} from './merge-books.js'
export {newestDate} from './newest-date.js'
export type {ReadBookOptions} from './read-book.js'
export {readBook} from './read-book.js'
export {sniffPicture} from './sniff-picture.js'
export type {ReadResult, Source, SourceFile} from './source.js'
export type {Fields} from './sources/fields.js'
export type {FrontMatterLimits} from './sources/front-matter.js'
export {sources} from './sources/index.js'
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
export {toJsonSchema} from './to-json-schema.js'
export {toPlainMdast} from './to-plain-mdast.js'
export {toRoot} from './to-root.js'
export {toUtc} from './to-utc.js'
export type {Author, Book, LinkCard, Mention, Post, Thread} from './tree.js'
export type {Words} from './words.js'
export {wordsFor} from './words.js'
