/** Media type and size of a picture, as its own bytes tell them. */
export interface PictureSize {
  readonly type: 'image/gif' | 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}
