import type {Face} from '../fonts/face.js'
import type {OpenFace} from '../fonts/open-face.js'
import type {EmojiFonts, FaceSource} from '../pdf-fonts.js'
import type {EmojiStyle} from '../stream-pdf-options.js'
import {createPictureFaces, type PictureFace} from './picture-face.js'

/** What is there to show emoji with. */
export interface OpenEmojiOptions {
  readonly fonts: EmojiFonts
  readonly style: EmojiStyle
  readonly open: (source: FaceSource) => Promise<OpenFace>
}

/** Faces of emoji: those in colour, then the one that is not. */
export interface OpenEmoji {
  readonly pictures: readonly PictureFace[]
  readonly mono: readonly OpenFace[]
}

/**
 * Open what shows emoji, if there are any.
 *
 * @param emoji
 *   Grapheme clusters to show.
 * @param options
 *   What to show them with, and how.
 * @returns
 *   Faces; the one without colour only if it is wanted, or if others lack
 *   anything.
 */
export async function openEmoji(
  emoji: readonly string[],
  {fonts, style, open}: Readonly<OpenEmojiOptions>
): Promise<OpenEmoji> {
  if (emoji.length === 0 || style === 'none') return {pictures: [], mono: []}
  const {colour, mono} = fonts
  const pictures =
    style === 'colour' && colour ? createPictureFaces(emoji, await colour.load()) : []
  const isShown = (one: string) =>
    !one.includes('\uFE0E') && pictures.some((face: Face) => face.hasWhole?.(one))
  return {pictures, mono: mono && !emoji.every(isShown) ? [await open(mono)] : []}
}
