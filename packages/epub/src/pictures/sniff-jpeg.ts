import type {SniffedPicture} from './picture-size.js'

/**
 * Read the size of a JPEG.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Type and size; `undefined` if this is no JPEG, or one without a frame.
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.1.1.4, B.2.2)
 */
export function sniffJpeg(bytes: Uint8Array): SniffedPicture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 2
  let frame: SniffedPicture | undefined
  while (offset + 4 <= bytes.length) {
    // Decoders skip what stands between segments, up to the data.
    if (view.getUint8(offset) !== 0xff) return frame && {...frame, hasData: true}
    const marker = view.getUint8(offset + 1)
    if (marker === 0xff) {
      // Any number of fill bytes may stand before a marker.
      offset += 1
      continue
    }
    const end = offset + 2 + view.getUint16(offset + 2)
    if (marker === startOfScan) return frame && {...frame, hasData: end < bytes.length}
    if (isFrame(marker) && offset + 10 <= bytes.length) frame ??= readFrame(view, offset)
    offset = end
  }
  return frame
}

/** What the data of the picture follows. */
const startOfScan = 0xda

function readFrame(view: DataView, offset: number): SniffedPicture {
  const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)]
  // Of four components, those of print: the others have one or three.
  const isCmyk = view.getUint8(offset + 9) === 4
  return {type: 'image/jpeg', width, height, moves: false, hasData: false, isCmyk}
}

/** SOF0 to SOF15; the three left out define tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
