import type {PhrasingContent, RootContent} from 'mdast'
import type {Tell} from '../clean/create-tell.js'
import type {Escaper, HasPartner} from '../escape/escaper.js'
import type {Flavour} from '../flavours/flavour.js'
import type {Layout} from '../layout.js'
import type {SettleLineOptions} from '../marks/settle-line.js'
import type {References} from './references.js'

/** Stands where a line may end, until it is wrapped; no text holds it. */
export const softBreak = '\u0001'

/** What printing knows of where it is. */
export interface PrintState {
  readonly flavour: Flavour
  readonly layout: Layout
  /** Tell what could not be printed; absent where that is nothing. */
  readonly tell: Tell | undefined
  readonly escapers: Escapers
  /** How marks are written. */
  readonly marks: Readonly<SettleLineOptions>
  /** A line feed, and what every line begins with: bullets' indents, `> `. */
  readonly newline: string
  /** Absent where addresses stand in the text. */
  readonly references: References | undefined
  /** Print the blocks of a container; tight ones have a blank line between only where they need it. */
  readonly all: (
    nodes: readonly RootContent[],
    state: PrintState,
    spacing?: 'loose' | 'tight'
  ) => string
}

/** Escapers for the places of text. */
export interface Escapers {
  readonly text: Escaper
  readonly label: Escaper
  readonly cell: Escaper
  readonly cellLabel: Escaper
  /** Absent where such a text is a label. */
  readonly alt: Escaper | undefined
  readonly title: Escaper
  readonly start: (value: string) => string
}

/** What printing knows of the line that it is in. */
export interface LineState {
  readonly state: PrintState
  readonly place: 'cell' | 'heading' | 'text'
  /** What the text stands in, in the line. */
  readonly inside: 'label' | 'line' | 'mark'
  readonly hasPartner: HasPartner
  /** Print what a node of the line holds. */
  readonly all: (nodes: readonly PhrasingContent[], line: LineState) => string
}
