/** What a text is set in. */
export type Role = 'kai' | 'mono' | 'sans' | 'serif'

export type Weight = 400 | 700

/** How a text looks, before faces are chosen. */
export interface Look {
  readonly role: Role
  readonly weight: Weight
  readonly sizePt: number
  /** Black ink, 0 to 1. */
  readonly ink: number
  readonly risePt?: number | undefined
  readonly decoration?: 'strike' | 'underline' | undefined
}
