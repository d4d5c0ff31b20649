import type {Ink} from '../text/ink.js'

/** What a text is set in. */
export type Role = 'kai' | 'mono' | 'sans' | 'serif'

export type Weight = 400 | 700

/** How a text looks, before faces are chosen. */
export interface Look {
  readonly role: Role
  readonly weight: Weight
  readonly sizePt: number
  readonly ink: Ink
  readonly risePt?: number | undefined
  readonly decoration?: 'strike' | 'underline' | undefined
  readonly dotted?: true | undefined
  /** As of a style. */
  readonly cellSizePt?: number | undefined
}
