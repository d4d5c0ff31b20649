import type {Words} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import {createNotes} from './blocks/create-notes.js'
import type {EncodeQr} from './blocks/encode-qr.js'
import {toBlocks} from './blocks/to-blocks.js'
import type {Context} from './context.js'
import {toParts} from './inline/to-parts.js'
import type {Places} from './links/find-places.js'
import type {Formulas} from './math/formula.js'
import type {FoundPicture} from './pictures/picture.js'
import type {NotePlace} from './stream-pdf-options.js'
import type {TellAbout} from './tell.js'
import type {Styles} from './theme/create-styles.js'
import type {Indent} from './theme/indent.js'
import type {Theme} from './theme/theme.js'

/** What is the same for the whole book. */
export interface CreateContextOptions {
  readonly theme: Theme
  readonly styles: Styles
  readonly stylesOf?: ((lang: string) => Styles) | undefined
  readonly emphasis?: 'dots' | 'kai' | undefined
  readonly words: Words
  readonly pictures: ReadonlyMap<string, FoundPicture>
  readonly formulas?: Formulas | undefined
  readonly highlight?: Highlight | undefined
  readonly places?: Places | undefined
  readonly tellAbout: TellAbout
  readonly lang: string
  readonly indent: Indent
  readonly notePlace?: NotePlace | undefined
  readonly encodeQr?: EncodeQr | undefined
}

/**
 * Make the context of what stands in no other node.
 *
 * @param options
 *   What is the same for the whole book.
 * @returns
 *   Context of body text as wide as the text block.
 */
export function createContext(options: Readonly<CreateContextOptions>): Context {
  const {theme, tellAbout} = options
  // Copies that have no other fields are of one shape, which is much quicker to read.
  return {
    toBlocks,
    toParts,
    theme,
    styles: options.styles,
    stylesOf: options.stylesOf,
    emphasis: options.emphasis,
    words: options.words,
    pictures: options.pictures,
    highlight: options.highlight,
    notes: createNotes({type: 'post', id: '', role: 'answer', children: []}, ''),
    formulas: options.formulas,
    notePlace: options.notePlace,
    encodeQr: options.encodeQr,
    mayTurn: undefined,
    tellAbout,
    tell: tellAbout(),
    lang: options.lang,
    from: '',
    places: options.places,
    headingRanks: new Map(),
    indent: options.indent,
    paragraphs: 'spaced',
    xPt: 0,
    widthPt: theme.sheet.measurePt,
    linePt: theme.linePt,
    widestPicturePt: undefined,
    pictureText: undefined,
    look: {role: theme.face, weight: 400, sizePt: theme.emPt, ink: 1},
    element: undefined,
    url: undefined
  }
}
