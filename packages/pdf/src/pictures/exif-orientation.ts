const orientationTag = 0x0112

/**
 * Read how to turn a picture upright.
 *
 * @param segment
 *   Content of an `APP1` segment of a JPEG file.
 * @returns
 *   1 to 8; 1 if the segment says nothing that can be read.
 * @see CIPA DC-008, 4.6.4
 */
export function exifOrientation(segment: Uint8Array): number {
  const head = String.fromCharCode(...segment.subarray(0, 6))
  if (head !== 'Exif\0\0' || segment.length < 14) return 1

  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const isLittle = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, isLittle)
  if (first + 2 > view.byteLength) return 1
  const count = view.getUint16(first, isLittle)
  for (let index = 0; index < count; index++) {
    const at = first + 2 + 12 * index
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
