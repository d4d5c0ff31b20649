import type {Escape} from '../escape/escape.js'
import type {FrontMatterField} from '../front-matter/field.js'
import type {FrontMatterFormat} from '../front-matter/to-front-matter.js'

/** Where a formula, a title or code stands. */
export type Place = 'alt' | 'code' | 'fence' | 'math' | 'text' | 'title' | 'url'

/** What of the syntax of vaults is written. */
export interface VaultSyntax {
  /** Whether each of several answers has a name that links can lead to. */
  readonly blockIds: 'none' | 'written'
  /** How pictures that lie beside the text are shown. */
  readonly images: 'embeds' | 'links'
}

/** What a place where Markdown goes reads besides CommonMark, and how it is written for it. */
export interface Flavour {
  /** Name on the command line. */
  readonly name: string
  /** What one line of help says of it. */
  readonly title: string
  /** Front matter, if the caller does not say. */
  readonly frontMatter: FrontMatterFormat
  readonly frontMatterFields: readonly FrontMatterField[]
  /** Whether `~~` deletes; else a tag does. */
  /** Whether `[x]` is a box that is ticked; else a sign is. */
  readonly boxes: 'brackets' | 'signs'
  readonly deletion: 'tag' | 'tildes'
  /** Notes, or a list of them at the end of the text. */
  readonly notes: 'list' | 'notes'
  readonly tables: 'html' | 'pipes'
  /**
   * Formulas between dollar signs; as text between `\(` and `\)`, which scripts
   * find on the page; between two dollar signs anywhere; as pictures.
   */
  readonly math: 'dollars' | 'double-dollars' | 'pictures' | 'text'
  /** What a caption is: a paragraph below, or what describes the picture. */
  readonly captions: 'alt' | 'paragraph'
  /** Whether an address in the text becomes a link by itself. */
  readonly bareUrls: 'link' | 'text'
  /** Whether tags reach the page. */
  readonly html: 'dropped' | 'kept'
  /** What is written before and after what Markdown has no marks for. */
  readonly tags: {
    readonly subscript: readonly [string, string]
    readonly superscript: readonly [string, string]
    readonly underline: readonly [string, string]
  }
  /** What is read as markup besides, anywhere in a line. */
  readonly inText: readonly Escape[]
  /** What is read as markup besides, where a line begins. */
  readonly atLineStart: readonly Escape[]
  /** Write the alternative text of a picture; absent where it is read as text of a line. */
  readonly alt?: (value: string) => string
  /** Keep template tags from being run where backslashes cannot. */
  readonly guard?: (value: string, place: Place) => string
  /** Set where notes can hold embeds and names of blocks, and pictures widths. */
  readonly vault?: VaultSyntax
  /** Parts two lists that stand one after the other, beside another bullet. */
  readonly listSeparator?: string
}
