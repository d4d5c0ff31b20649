import {type Book, wordsFor} from '@answerbook/core'
import type {RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {bookBlocks} from './book-blocks.js'
import {findFlavour} from './flavours/find-flavour.js'
import type {Flavour} from './flavours/flavour.js'
import {withVault} from './flavours/with-vault.js'
import type {FrontMatterField} from './front-matter/field.js'
import type {FrontMatterFormat} from './front-matter/to-front-matter.js'
import type {Layout} from './layout.js'
import type {ToMarkdownOptions} from './to-markdown-options.js'

/** Choices of a caller, with the defaults of the flavour. */
export interface Settings {
  readonly flavour: Flavour
  readonly frontMatter: FrontMatterFormat
  readonly frontMatterFields: readonly FrontMatterField[]
  readonly imageHref: ImageHref
  readonly layout: Layout
  /** Turn a book into the blocks that are printed. */
  readonly blocks: (book: Book, file: VFile) => RootContent[]
}

/** Fill what a caller leaves open. */
export function settingsOf(options: Readonly<ToMarkdownOptions>): Settings {
  const {emphasis = 'move', flavour: name = 'gfm', imageHref = () => undefined, lang} = options
  const flavour = withVault(findFlavour(name), options)
  const {frontMatter = flavour.frontMatter, frontMatterFields = flavour.frontMatterFields} = options
  return {
    flavour,
    frontMatter,
    frontMatterFields,
    imageHref,
    layout: {bullet: '-', emphasis, fence: '`', links: 'inline', wrap: 'none'},
    blocks: (book, file) =>
      bookBlocks(book, file, {flavour, imageHref, words: wordsFor(lang || book.lang)})
  }
}
