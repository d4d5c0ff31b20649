/** The samples of a picture, as PDF takes them. */
export interface RawPicture {
  /** Size as stored. */
  readonly widthPx: number
  readonly heightPx: number
  /** How to turn it upright: Exif's `Orientation`, 1 to 8. */
  readonly orientation: number
  readonly bits: number
  readonly colours: Colours
  readonly data: Uint8Array
  /** How `data` is coded; samples alone if not given. */
  readonly coding?: 'jpeg' | 'png-rows' | undefined
  /** Opacity of each pixel, one byte each. */
  readonly alpha?: Uint8Array | undefined
  /** Samples of the one colour that is transparent. */
  readonly transparent?: readonly number[] | undefined
}

/** What the samples of a pixel mean. */
export type Colours =
  | {readonly space: 'cmyk' | 'gray' | 'rgb'; readonly inverted?: true | undefined}
  | {readonly space: 'palette'; readonly palette: Uint8Array}
