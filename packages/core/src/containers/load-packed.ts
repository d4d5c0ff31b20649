import type {Loaded} from '../load.js'
import {sniffPicture} from '../sniff-picture.js'

/** The largest picture that is handed out. */
const maxPictureBytes = 50 * 1024 * 1024

/** A picture that travels with its document. */
export interface PackedPicture {
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** Hand out a picture that travels with its document, if it is one. */
export async function loadPacked({read, size}: PackedPicture): Promise<Loaded> {
  if (size > maxPictureBytes) return {missing: `it is larger than ${maxPictureBytes} bytes`}
  try {
    const bytes = await read()
    const type = sniffPicture(bytes)
    return type === undefined ? {missing: 'it is no picture'} : {bytes, type}
  } catch (error) {
    return {missing: `it cannot be read (${error instanceof Error ? error.message : error})`}
  }
}
