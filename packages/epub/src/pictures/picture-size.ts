/** Media type of a picture that can be in a book. */
export type PictureType = 'image/gif' | 'image/jpeg' | 'image/png' | 'image/webp'

/** What a picture is, as its own bytes tell it. */
export interface PictureSize {
  readonly type: PictureType
  readonly width: number
  readonly height: number
  /** Whether it has several frames. */
  readonly moves: boolean
  /** Whether its colours are those of print: cyan, magenta, yellow and black. */
  readonly isCmyk: boolean
}

/** What is found in the bytes of a picture. */
export interface SniffedPicture extends PictureSize {
  /** Whether there is anything to show: a picture may be cut off behind what it says of itself. */
  readonly hasData: boolean
}
