/** A picture that is in the file and can be painted any number of times. */
export interface Picture {
  /** Name among the resources of the file. */
  readonly name: string
  /** Size as shown, turned upright. */
  readonly widthPx: number
  readonly heightPx: number
  /** How to turn it upright: Exif's `Orientation`, 1 to 8. */
  readonly orientation: number
}

/** A picture, or why it is not there. */
export type FoundPicture = Picture | {readonly missing: string}

/** Pictures are printed at 144 dots to the inch. */
export const ptPerPx = 72 / 144
