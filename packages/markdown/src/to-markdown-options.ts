import type {ImageHref} from './assets/image-href.js'
import type {Flavour} from './flavours/flavour.js'
import type {FlavourName} from './flavours/index.js'
import type {VaultOptions} from './flavours/with-vault.js'
import type {FrontMatterField} from './front-matter/field.js'
import type {FrontMatterFormat} from './front-matter/to-front-matter.js'

/** Choices for Markdown. */
export interface ToMarkdownOptions extends VaultOptions {
  /**
   * Title that front matter says, where the book was given one.
   *
   * @defaultValue that of the only thread, which is its heading; else that of
   * the book
   */
  readonly bookTitle?: string | undefined
  /**
   * What items of lists begin with.
   *
   * @defaultValue `'-'`
   */
  readonly bullet?: '*' | '+' | '-' | undefined
  /**
   * How it is said who wrote a text, and when: in a line above it, in a quote,
   * or not at all.
   *
   * @defaultValue `'line'`
   */
  readonly byline?: 'line' | 'none' | 'quote' | undefined
  /**
   * Whether bylines count votes and comments.
   *
   * @defaultValue `'shown'`
   */
  readonly counts?: 'none' | 'shown' | undefined
  /**
   * What is written where a run of asterisks or tildes would show, as beside
   * Chinese punctuation: move that punctuation out of the run, where no other
   * text would move, or tags. What cannot be moved gets tags either way.
   *
   * @defaultValue `'move'`
   */
  readonly emphasis?: 'html' | 'move' | undefined
  /**
   * What stands above and below code.
   *
   * @defaultValue `` '`' ``
   */
  readonly fence?: '`' | '~' | undefined
  /**
   * Where the Markdown goes: name of a flavour, or one of your own.
   *
   * @defaultValue `'gfm'`
   */
  readonly flavour?: Flavour | FlavourName | undefined
  /**
   * What stands below a text: its source and licence, which then are not in the
   * byline.
   *
   * @defaultValue `'none'`
   */
  readonly footer?: 'none' | 'source' | undefined
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
   * By how many depths all headings are shifted, 0 to 5: the title too. No
   * heading is deeper than 6.
   *
   * @defaultValue `0`
   */
  readonly headingShift?: number | undefined
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
  /**
   * Where addresses of links stand: in the text, or below each post, by number
   * and each once in the file.
   *
   * @defaultValue `'inline'`
   */
  readonly links?: 'inline' | 'reference' | undefined
  /**
   * Where the title of a single thread stands. It stays a heading where front
   * matter does not say it.
   *
   * @defaultValue `'front-matter'` for `hexo`, `hugo` and `jekyll`, whose pages
   * show it above the text; else `'heading'`
   */
  readonly title?: 'front-matter' | 'heading' | undefined
  /**
   * Where lines of text end: each paragraph is one line; or each sentence; or
   * lines are broken before they are wider than so many columns, of which a
   * Han character takes two.
   *
   * A number of columns changes nothing that is seen: lines are broken at
   * spaces, and not between Chinese characters, where some readers drop a space
   * that was a line feed. So Chinese text without spaces is not broken.
   *
   * `sentence` also breaks after `。`, `！`, `？` and `……`, where there is no
   * space: readers of CommonMark, such as GitHub, then show one there. Pandoc with
   * `east_asian_line_breaks`, and other readers that join Chinese lines, show
   * nothing but beside letters of other scripts.
   *
   * Readers that show each line feed as a line break, such as Obsidian without
   * strict line breaks, show all of these.
   *
   * @defaultValue `'none'`
   */
  readonly wrap?: number | 'none' | 'sentence' | `${number}` | undefined
}
