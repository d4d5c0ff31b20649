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

/**
 * Name a picture: a relative URL means something else in each post.
 *
 * @param url
 *   URL of the picture.
 * @param from
 *   Id of the post that shows it.
 * @returns
 *   Key that is the same for the same picture.
 */
export function pictureKey(url: string, from: string): string {
  return URL.canParse(url) ? url : `${from} ${url}`
}

/** Pictures are printed at 144 dots to the inch. */
export const ptPerPx = 72 / 144

/**
 * Tell whether the content of a box in a line is a picture.
 *
 * @param content
 *   Content of a box.
 * @returns
 *   Whether it is one.
 */
export function isPicture(content: unknown): content is Picture {
  return typeof content === 'object' && content !== null && 'orientation' in content
}
