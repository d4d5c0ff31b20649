import type {Load, Loaded} from '@answerbook/core'
import type {Device} from '../devices/device.js'
import {type TakenPicture, takePicture} from './take-picture.js'

/** Where pictures come from, and what is to show them. */
export interface PictureSource {
  readonly load: Load
  readonly device: Device
  /** Width beyond which more pixels are of no use. */
  readonly pictureWidth: number
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
): Promise<TakenPicture> {
  const loaded = await tryLoad(url, from, source)
  return 'missing' in loaded ? loaded : takePicture(loaded.bytes, source.device)
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
