import {digest} from '@answerbook/core/exporting'
import type {Device} from '../devices/device.js'
import {keepFirstFrame} from './keep-first-frame.js'
import type {PictureSize} from './picture-size.js'
import {sniffPicture} from './sniff-picture.js'

/** A picture of the book. */
export interface Picture extends PictureSize {
  /** Path from the package document. */
  readonly href: string
  /** How many bytes it has. */
  readonly length: number
}

/** A picture and its bytes, or why there is none. */
export type TakenPicture =
  | {
      readonly picture: Picture
      readonly bytes: Uint8Array
      /** Whether it moved, and is still now. */
      readonly isStilled: boolean
    }
  | {readonly missing: string}

const extensions = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp'
}

/**
 * Take bytes as a picture that the device can show.
 *
 * @param bytes
 *   What a loader or the caller gave.
 * @param device
 *   What is to show it.
 * @returns
 *   Picture, named after its bytes; or why there is none.
 */
export function takePicture(bytes: Uint8Array, {pictures}: Device): TakenPicture {
  const size = sniffPicture(bytes, pictures.types)
  if ('missing' in size) return size
  const kept = pictures.mayMove ? bytes : keepFirstFrame(bytes, size)
  const name = digest('sha256', kept).slice(0, 16)
  const picture: Picture = {
    ...size,
    moves: size.moves && pictures.mayMove,
    href: `images/${name}.${extensions[size.type]}`,
    length: kept.length
  }
  return {picture, bytes: kept, isStilled: kept !== bytes}
}
