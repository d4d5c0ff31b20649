import {Unzlib} from 'fflate'

/** A kilobyte can become a megabyte: little at a time, to stop in time. */
const stepBytes = 16_384

/**
 * Unpack zlib data whose length is known.
 *
 * @param data
 *   Packed bytes.
 * @param length
 *   Bytes that they become.
 * @returns
 *   Exactly so many bytes; nothing if the data is damaged or becomes less.
 * @see https://www.rfc-editor.org/rfc/rfc1950
 */
export function inflate(data: Uint8Array, length: number): Uint8Array | undefined {
  const result = new Uint8Array(length)
  let end = 0
  const unzlib = new Unzlib(part => {
    result.set(part.subarray(0, length - end), end)
    end = Math.min(length, end + part.length)
  })
  try {
    for (let at = 0; at < data.length && end < length; at += stepBytes) {
      unzlib.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length)
    }
  } catch {
    // fflate throws for what is damaged: the same as what is cut short.
    return undefined
  }
  return end === length ? result : undefined
}
