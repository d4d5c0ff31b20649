import type {ImageHref} from './assets/image-href.js'
import type {Flavour} from './flavours/flavour.js'
import type {FlavourName} from './flavours/index.js'
import type {VaultOptions} from './flavours/with-vault.js'
import type {FrontMatterField} from './front-matter/field.js'
import type {FrontMatterFormat} from './front-matter/to-front-matter.js'

/** Choices for Markdown. */
export interface ToMarkdownOptions extends VaultOptions {
  /**
   * What is written where a run of asterisks or tildes would show, as beside
   * Chinese punctuation: move that punctuation out of the run, where no other
   * text would move, or tags. What cannot be moved gets tags either way.
   *
   * @defaultValue `'move'`
   */
  readonly emphasis?: 'html' | 'move' | undefined
  /**
   * Where the Markdown goes: name of a flavour, or one of your own.
   *
   * @defaultValue `'gfm'`
   */
  readonly flavour?: Flavour | FlavourName | undefined
  /**
   * How to write what is known about the document above its text.
   *
   * @defaultValue that of the flavour
   */
  readonly frontMatter?: FrontMatterFormat | undefined
  /**
   * What front matter says, as keys and templates: `['date', '{published}']`.
   *
   * @defaultValue those of the flavour
   */
  readonly frontMatterFields?: readonly FrontMatterField[] | undefined
  /**
   * Where pictures lie: what `saveImages` returns.
   *
   * @defaultValue all addresses stay as they are
   */
  readonly imageHref?: ImageHref | undefined
  /**
   * Language of the words that are added to the text, as a BCP 47 tag.
   *
   * @defaultValue the language of the book, else Chinese
   */
  readonly lang?: string | undefined
}
