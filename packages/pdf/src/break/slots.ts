/** Order in which the room between clusters is taken away; `none` has none to give. */
export const tiers = {
  none: 0,
  /** Western word space. */
  space: 1,
  interpunct: 2,
  bracket: 3,
  pause: 4,
  /** Between Han and Western text. */
  western: 5,
  stop: 6
} as const

/** The room between two clusters, in points. */
export interface Slot {
  readonly natural: number
  /** How much of it can be taken away. */
  readonly shrink: number
  /** How much it takes before other slots are widened. */
  readonly stretch: number
  /** Its share when all slots are widened, as an em; 0 if it must not be. */
  readonly share: number
  readonly tier: number
}

/** Clusters as numbers: `solid[i]` is the cluster without blanks, the rest what follows it. */
export interface Slots {
  readonly length: number
  readonly solid: Float64Array
  readonly natural: Float64Array
  readonly shrink: Float64Array
  readonly stretch: Float64Array
  readonly share: Float64Array
  readonly tier: Uint8Array
  /** Added to a line that ends there: a hyphen, or what hangs out of it, negative. */
  readonly edge: Float64Array
  /** Of a line break in the slot; `Infinity` forbids it. */
  readonly penalty: Float64Array
}
