import type {Codes} from './create-codes.js'

/** A face in the file. */
export interface PrintedFont extends Pick<Codes, 'codeOf'> {
  /** Name among the resources of the pages. */
  readonly name: string
  /** Whether a glyph can have a code narrower than itself. */
  readonly canNarrow: boolean
  /** Whether its glyphs are pictures of emoji. */
  readonly isPicture?: true | undefined
}
