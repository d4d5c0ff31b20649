import type {PictureSize} from './picture-size.js'

/**
 * Read the size of a JPEG.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no JPEG, or one without a frame.
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.1.1.4, B.2.2)
 */
export function sniffJpeg(bytes: Uint8Array): PictureSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 2
  while (offset + 9 <= bytes.length) {
    if (view.getUint8(offset) !== 0xff) return undefined
    const marker = view.getUint8(offset + 1)
    if (marker === 0xff) {
      // Any number of fill bytes may stand before a marker.
      offset += 1
    } else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)]
      // Of four components, those of print: the others have one or three.
      const isCmyk = bytes[offset + 9] === 4
      return {type: 'image/jpeg', width, height, moves: false, isCmyk}
    } else {
      offset += 2 + view.getUint16(offset + 2)
    }
  }
  return undefined
}

/** SOF0 to SOF15; the three left out define tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
