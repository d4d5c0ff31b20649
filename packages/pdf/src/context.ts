import type {Words} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import type {Nodes, Parents} from 'mdast'
import type {Block} from './blocks/block.js'
import type {Notes} from './blocks/create-notes.js'
import type {EncodeQr} from './blocks/encode-qr.js'
import type {InlinePart} from './inline/inline-part.js'
import type {Places} from './links/find-places.js'
import type {Formulas} from './math/formula.js'
import type {FoundPicture} from './pictures/picture.js'
import type {NotePlace} from './stream-pdf-options.js'
import type {StructElement} from './struct/struct-element.js'
import type {Tell, TellAbout} from './tell.js'
import type {Styles} from './theme/create-styles.js'
import type {Indent} from './theme/indent.js'
import type {Look} from './theme/look.js'
import type {Theme} from './theme/theme.js'

/** What a node needs to know to be set. Nested nodes get a changed copy. */
export interface Context {
  /** Sets a node; handed on, so that handlers need not know each other. */
  readonly toBlocks: (node: Nodes, context: Context) => Block[]
  /** Turns the children of a node into parts of a paragraph. */
  readonly toParts: (parent: Parents, context: Context) => InlinePart[]
  readonly theme: Theme
  readonly styles: Styles
  /** Styles by the rules of a language; those at hand if not given. */
  readonly stylesOf?: ((lang: string) => Styles) | undefined
  /** How emphasised Han look; 楷体 if not given. */
  readonly emphasis?: 'dots' | 'kai' | undefined
  readonly words: Words
  readonly pictures: ReadonlyMap<string, FoundPicture>
  /** Divides code into tokens; nothing if no code is of a stated language. */
  readonly highlight?: Highlight | undefined
  readonly notes: Notes
  /** Sets formulas; nothing for a book without any. */
  readonly formulas?: Formulas | undefined
  /** Where they stand; after their post if not given. */
  readonly notePlace?: NotePlace | undefined
  /** Makes QR codes of links; posts have none if not given. */
  readonly encodeQr?: EncodeQr | undefined
  /** What is too wide may have pages of its own. */
  readonly mayTurn?: true | undefined
  /** Makes what tells about a part of the book. */
  readonly tellAbout: TellAbout
  /** Tells about the part at hand. */
  readonly tell: Tell
  /** Language of the text, as a BCP 47 tag. */
  readonly lang?: string | undefined
  /** Id of the post at hand. */
  readonly from: string
  /** Places in the book that its own links lead to. */
  readonly places?: Places | undefined
  /** Ranks of the heading depths of the post, 0 for the highest. */
  readonly headingRanks: ReadonlyMap<number, number>
  /** How the caller wants to see where paragraphs begin. */
  readonly indent: Indent
  /** How it is shown here: first lines indented, room between paragraphs, or neither. */
  readonly paragraphs: 'indented' | 'spaced' | 'tight'
  /** Left edge of the measure. */
  readonly xPt: number
  readonly widthPt: number
  readonly linePt: number
  /** Width that no picture exceeds; the measure if not given. */
  readonly widestPicturePt?: number | undefined
  /** What pictures show whose authors do not say. */
  readonly pictureText?: string | undefined
  readonly look: Look
  /** What the text at hand is. */
  readonly element?: StructElement | undefined
  /** URL that the text at hand leads to; `#` and a name, if that is a place in the book. */
  readonly url?: string | undefined
}
