import type {BookUpdate, DrawFormula, Load} from '@answerbook/core'
import type {VFile} from 'vfile'
import type {Cover} from './cover/cover.js'
import type {DeviceName} from './devices/device.js'
import type {Indent, Unit} from './settings.js'

/** How to write a book. */
export interface ToEpubOptions {
  /**
   * Where pictures come from.
   *
   * @defaultValue a loader that has nothing
   */
  readonly load?: Load | undefined
  /**
   * Title of the book.
   *
   * @defaultValue the book's, else one made from its first thread's
   */
  readonly title?: string | undefined
  /**
   * Language of the book, as a BCP 47 tag.
   *
   * @defaultValue the book's, else `'zh-CN'`
   */
  readonly lang?: string | undefined
  /**
   * When the book was last changed: an ISO 8601 date or time.
   *
   * @defaultValue the newest date in the book, else the beginning of 1980
   */
  readonly modified?: string | undefined
  /**
   * How to show where a paragraph begins: by an indent, or by space (`block`).
   *
   * @defaultValue `'auto'`: an indent in chapters whose paragraphs average at
   * least 40 Han
   */
  readonly indent?: Indent | undefined
  /**
   * What begins on a page of its own: each post, or each thread with all its
   * posts.
   *
   * @defaultValue `'post'`
   */
  readonly chapters?: Unit | undefined
  /**
   * Whether lines run from top to bottom, the first one on the right.
   *
   * @defaultValue `false`
   */
  readonly vertical?: boolean | undefined
  /**
   * What the book is made for, by what is documented of it. Other options go
   * before what is chosen for it.
   *
   * @defaultValue `'generic'`: any reader of EPUB 3
   */
  readonly device?: DeviceName | undefined
  /**
   * Width of pictures, in pixels, beyond which `load` need not give more.
   *
   * @defaultValue what the device can use
   */
  readonly pictureWidth?: number | undefined
  /**
   * Style sheet that is added to the own one. It may not import another, nor
   * hold an address, nor rules in rules or what else validators cannot read.
   *
   * @defaultValue none
   */
  readonly css?: string | undefined
  /**
   * Series that the book belongs to.
   *
   * @defaultValue none
   */
  readonly series?: string | undefined
  /**
   * Place of the book in its series: a number from 0 on, with up to two
   * decimals.
   *
   * @defaultValue `1`
   */
  readonly seriesIndex?: number | undefined
  /**
   * Cover: a JPEG, PNG or GIF, a function that makes one, the picture that the
   * document has for it (`picture`), or `none`.
   *
   * @defaultValue `'picture'`
   */
  readonly cover?: Cover | undefined
  /**
   * How many answers and articles a volume may hold; 0 for any number. Books
   * are divided by `toVolumes`.
   *
   * @defaultValue what the device can take
   */
  readonly volumePosts?: number | undefined
  /**
   * Size of a volume in megabytes, of 1,000,000 bytes each; 0 for any size.
   * Books are divided by `toVolumes`.
   *
   * @defaultValue what the device can take
   */
  readonly volumeSizeMb?: number | undefined
  /**
   * What formulas are: MathML, or pictures for readers without it.
   *
   * @defaultValue what the device can show, if `drawFormula` is given; else
   * `'mathml'`
   */
  readonly math?: 'mathml' | 'png' | 'svg' | undefined
  /**
   * Draws formulas that are pictures.
   *
   * @defaultValue nobody: formulas are MathML
   */
  readonly drawFormula?: DrawFormula | undefined
  /**
   * Identifier of the book, a URI: readers know by it that a book is a newer
   * version of another.
   *
   * @defaultValue made of the addresses of its texts
   */
  readonly identifier?: string | undefined
  /**
   * What updates of the book have changed, the newest first: `logUpdate` of core
   * makes it. A page of the book says it.
   *
   * @defaultValue none
   */
  readonly changes?: readonly BookUpdate[] | undefined
}

/** How to write a book, and where to tell what is wrong with it. */
export interface StreamEpubOptions extends ToEpubOptions {
  /**
   * File that receives the messages.
   *
   * @defaultValue none: nobody is told
   */
  readonly file?: VFile | undefined
}
