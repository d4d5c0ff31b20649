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
export type {ErrorCode} from './error.js'
export {AnswerbookError} from './error.js'
export type {OptionSpec} from './exporter.js'
export type {Load, Loaded, LoadRequest} from './load.js'
export {loadNothing} from './load.js'
export type {ReadResult, Source, SourceFile} from './source.js'
export {toRoot} from './to-root.js'
export type {Author, Book, LinkCard, Mention, Post, Thread} from './tree.js'
export type {Words} from './words.js'
export {wordsFor} from './words.js'
