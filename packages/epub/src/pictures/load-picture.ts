import type {Load, Loaded} from '@answerbook/core'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
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
export type LoadedPicture =
  | {
      readonly picture: Picture
      readonly bytes: Uint8Array
      /** Whether it moved, and is still now. */
      readonly isStilled: boolean
    }
  | {readonly missing: string}

/** Where pictures come from, and what is to show them. */
export interface PictureSource {
  readonly load: Load
  readonly device: Device
  /** Width beyond which more pixels are of no use. */
  readonly pictureWidth: number
}

const extensions = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp'
}

/**
 * Load a picture as the device can show it.
 *
 * @param url
 *   Address of the picture.
 * @param from
 *   Where it was met.
 * @param source
 *   Where it comes from, and what is to show it.
 * @returns
 *   Picture, named after its bytes; or why there is none.
 */
export async function loadPicture(
  url: string,
  from: string,
  source: PictureSource
): Promise<LoadedPicture> {
  const {types, mayMove} = source.device.pictures
  const loaded = await tryLoad(url, from, source)
  if ('missing' in loaded) return loaded
  const size = sniffPicture(loaded.bytes, types)
  if ('missing' in size) return size

  const bytes = mayMove ? loaded.bytes : keepFirstFrame(loaded.bytes, size)
  const name = bytesToHex(sha256(bytes)).slice(0, 16)
  const picture: Picture = {
    ...size,
    moves: size.moves && mayMove,
    href: `images/${name}.${extensions[size.type]}`,
    length: bytes.length
  }
  return {picture, bytes, isStilled: bytes !== loaded.bytes}
}

/** A loader that breaks its promise costs its picture, not the book. */
async function tryLoad(
  url: string,
  from: string,
  {load, device, pictureWidth}: PictureSource
): Promise<Loaded> {
  try {
    const loaded: Loaded | undefined = await load(url, {
      from,
      accept: device.pictures.types,
      maxWidthPx: pictureWidth
    })
    return loaded ?? {missing: 'the loader gave nothing'}
  } catch (error) {
    return {missing: error instanceof Error ? error.message : 'the loader failed'}
  }
}
