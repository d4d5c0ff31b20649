import type {Metadata} from 'sharp'

/** A picture of the width that was wanted, or why there is none. */
export type FittedPicture =
  | {readonly bytes: Buffer; readonly heightPx: number}
  | {readonly missing: string}

/** What room there is for a picture. */
export interface Room {
  readonly widthPx: number
  readonly leastHeightPx: number
  readonly mostHeightPx: number
}

const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']
/** Larger ones take more memory than they are worth. */
const mostPixels = 50_000_000
const mostBytes = 50 * 1024 * 1024
/** Smaller ones are signs and portraits, and too coarse. */
const leastPx = 320
const mostSeconds = 20

/**
 * Fit a picture into a width, and let it be as high as it is, or cut it.
 *
 * @param bytes
 *   Picture of a type that sharp decodes; of an animation its first frame.
 * @param room
 *   How wide it shall be, and how high it may be.
 * @returns
 *   The same picture as PNG, or why there is none.
 */
export async function fitPicture(
  bytes: Uint8Array,
  {widthPx, leastHeightPx, mostHeightPx}: Room
): Promise<FittedPicture> {
  if (bytes.length > mostBytes) return {missing: `it has ${bytes.length} bytes`}
  const {default: sharp} = await import('sharp')
  const open = () => sharp(bytes, {limitInputPixels: mostPixels})
  try {
    const metadata = await open().metadata()
    const fault = faultOf(metadata)
    if (fault !== undefined) return {missing: fault}
    const {width, height} = metadata.autoOrient
    const naturalPx = Math.round((height / width) * widthPx)
    const heightPx = Math.max(leastHeightPx, Math.min(mostHeightPx, naturalPx))
    const fitted = open()
      .timeout({seconds: mostSeconds})
      .autoOrient()
      .flatten({background: '#ffffff'})
      .toColourspace('srgb')
      .resize({width: widthPx, height: heightPx, fit: 'cover'})
      .png({compressionLevel: 0})
    return {bytes: await fitted.toBuffer(), heightPx}
  } catch (error) {
    return {missing: error instanceof Error ? error.message : String(error)}
  }
}

function faultOf({format, width, height}: Metadata): string | undefined {
  if (!format || !formats.includes(format)) return `its type is ${format}`
  if (width * height > mostPixels || Math.min(width, height) < leastPx) {
    return `it has ${width} x ${height} pixels`
  }
  return undefined
}
