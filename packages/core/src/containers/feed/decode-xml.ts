import type {VFile} from 'vfile'
import {decode} from '../../sources/decode.js'

/**
 * Make text of the bytes of XML, which may name its encoding.
 *
 * The name counts where the bytes are not UTF-8: savers that change the
 * encoding leave it as it was.
 *
 * @param vfile
 *   File whose value to read; told, and failed, as every document is.
 * @see https://www.w3.org/TR/xml/#charencoding
 */
export function decodeXml(vfile: VFile): string {
  const {value} = vfile
  const label = typeof value === 'object' ? declaredEncoding(value) : undefined
  if (typeof value !== 'object' || label === undefined || isUtf8(value)) return decode(vfile)
  const decoder = decoderOf(label)
  if (!decoder) return decode(vfile)
  return decode(Object.assign(vfile, {value: decoder.decode(value)}))
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes) !== undefined
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Nobody knows all names that feeds give their encodings. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
