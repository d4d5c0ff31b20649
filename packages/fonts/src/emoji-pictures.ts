/** A file of pictures. */
export interface EmojiFile {
  /**
   * Where the file is: JSON, an object of pictures by their code points, in
   * lower-case hexadecimal of four digits or more, joined by hyphens, without
   * U+FE0F.
   *
   * A picture has 36 by 36 units and is a list of filled shapes, `{fill, path,
   * opacity?, rule?}`: a colour such as `#ffcc4d`, SVG path data without arcs, a
   * number below 1 where it is not opaque, and `evenodd` where it is filled so.
   */
  readonly url: URL
  /** SPDX identifier of its licence. */
  readonly licence: 'CC-BY-4.0'
}

/**
 * The emoji of Twemoji, in colour.
 *
 * Nothing is read: get the file, 10 MB, if there is an emoji to show.
 */
export const emojiPictures: EmojiFile = {
  url: new URL('./emoji.json', import.meta.url),
  licence: 'CC-BY-4.0'
}
