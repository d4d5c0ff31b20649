import {largestFontBytes} from './largest-font-bytes.js'
import {readTag} from './read-tag.js'
import {takeFromCollection} from './take-from-collection.js'
import {unusable} from './unusable.js'

/** What to unpack. */
export interface UnpackFontOptions {
  /** Name of the font, for the errors. */
  readonly name: string
  /** Of a collection: PostScript name of the font, or its index from 0. */
  readonly member?: string | undefined
}

/**
 * Unpack a font file: inflate WOFF, decompress WOFF2, take one font out of a
 * collection.
 *
 * @param bytes
 *   Font file; not changed.
 * @param options
 *   Which font.
 * @returns
 *   TrueType or OpenType file; any other file as it is.
 * @throws {AnswerbookError}
 *   `font-unusable` if the file is damaged, or a collection without such a font.
 */
export async function unpackFont(
  bytes: Uint8Array,
  {name, member}: Readonly<UnpackFontOptions>
): Promise<Uint8Array> {
  const signature = readTag(bytes, 0)
  const unpacked =
    signature === 'wOFF'
      ? (await import('./inflate-woff.js')).inflateWoff(bytes)
      : signature === 'wOF2'
        ? await decompressWoff2(bytes, name)
        : bytes
  if (!unpacked) throw unusable(name, 'is a damaged WOFF file')
  return readTag(unpacked, 0) === 'ttcf' ? takeFromCollection(unpacked, name, member) : unpacked
}

async function decompressWoff2(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 48 || view.getUint32(16) > largestFontBytes) {
    throw unusable(name, 'is a damaged WOFF2 file')
  }
  // WebAssembly of some 200 kB: loaded where there is such a file.
  const {default: decompress} = await import('woff2-encoder/decompress')
  try {
    return await decompress(bytes)
  } catch (cause) {
    throw unusable(name, 'is a damaged WOFF2 file', cause)
  }
}
