export type {ArrangeBookOptions} from './arrange/arrange-book.js'
export {arrangeBook} from './arrange/arrange-book.js'
export type {Group} from './arrange/group-threads.js'
export type {Order} from './arrange/orders.js'
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
export * from './exporting.js'
export type {Input} from './input.js'
export {makePost} from './make-post.js'
export {makeThread} from './make-thread.js'
export type {MergeBooksOptions} from './merge-books.js'
export {mergeBooks} from './merge-books.js'
export type {ReadBookOptions} from './read-book.js'
export {readBook} from './read-book.js'
export type {ReadResult, Source, SourceFile} from './source.js'
export type {Fields} from './sources/fields.js'
export type {FrontMatterLimits} from './sources/front-matter.js'
export {sources} from './sources/index.js'
export {toJsonSchema} from './to-json-schema.js'
export {toPlainMdast} from './to-plain-mdast.js'
export {toRoot} from './to-root.js'
