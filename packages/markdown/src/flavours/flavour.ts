import type {RootContent} from 'mdast'
import type {Escape} from '../escape/escape.js'
import type {FrontMatterField} from '../front-matter/field.js'
import type {FrontMatterFormat} from '../front-matter/to-front-matter.js'
import type {Layout} from '../layout.js'
import type {Outline} from '../outline.js'

/** Where template tags cannot be escaped as in text. */
export type Place = 'alt' | 'code' | 'fence' | 'math' | 'title'

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
  /**
   * Spell a tag. Set where there are tags alone: categories then stand for tags
   * that are not known.
   */
  readonly asTag?: (name: string) => string
  /** Where the title of a single thread stands, if the caller does not say; else in a heading. */
  readonly titleIn?: Outline['title']
  /** Set where front matter is needed, though it may say nothing. */
  readonly needsFrontMatter?: true
  /** Set where texts of front matter are read as Markdown. */
  readonly frontMatterIsMarkdown?: true
  /**
   * What `checkMarkdown` reads it as; `own` if its syntax is more than that
   * reads.
   */
  readonly readAs:
    | 'own'
    | {readonly math: 'dollars' | 'none'; readonly syntax: 'commonmark' | 'gfm'}
  /** Whether `[x]` is a box that is ticked; else a sign is. */
  readonly boxes: 'brackets' | 'signs'
  /** Whether `~~` deletes; else a tag does. */
  readonly deletion: 'tag' | 'tildes'
  /** Notes, or a list of them at the end of the text. */
  readonly notes: 'list' | 'notes'
  readonly tables: 'html' | 'pipes'
  /** How a pipe is written in code and in formulas in a cell. */
  readonly pipesInCode: 'bare' | 'escaped'
  /**
   * Formulas between dollar signs; as text between `\(` and `\)`, which scripts
   * find on the page; between two dollar signs anywhere; as pictures.
   */
  readonly math: 'dollars' | 'double-dollars' | 'pictures' | 'text'
  /** Whether an address in the text becomes a link by itself. */
  readonly bareUrls: 'link' | 'text'
  /** Whether tags reach the page. */
  readonly html: 'dropped' | 'kept'
  /** Marks to be written as references in an HTML table, in which they are read all the same. */
  readonly inHtml?: RegExp
  /** Tags that are left out, because no Markdown is read between them. */
  readonly unreadTags?: RegExp
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
  /** What is replaced in the alternative text of a picture; absent where that is text of a line. */
  readonly inAlt?: readonly Escape[]
  /** What is replaced in titles of links and pictures, between double quotes. */
  readonly inTitle: readonly Escape[]
  /** Keep template tags from being run where nothing can be escaped. */
  readonly guard?: (value: string, place: Place) => string
  /** Change what has no spelling in a block of code; that is told. */
  readonly sayable?: (code: string) => string
  /** Part code in a line where it has no spelling in one piece. */
  readonly codePieces?: (code: string) => readonly string[]
  /** Set where notes can hold embeds and names of blocks, and pictures widths. */
  readonly vault?: VaultSyntax
  /** Code that needs tags in a line, and as a block in a quote or an item. */
  readonly codeForTags?: RegExp
  /** Parts two lists that stand one after the other, beside another bullet. */
  readonly listSeparator?: string
  /** Says below a list where it starts, where its first number does not. */
  readonly listStart?: (start: number) => string
  /** Stands after the only picture of a paragraph, which else would be a figure. */
  readonly afterLonePicture?: string
  /** Stands between a formula and a digit, which else would be none. */
  readonly beforeDigit?: string
  /** Tells blocks that a paragraph right above them would swallow, blank lines aside. */
  readonly needsBlank?: (block: RootContent, layout: Layout) => boolean
}
