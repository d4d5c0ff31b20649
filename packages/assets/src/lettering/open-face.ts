import {AnswerbookError} from '@answerbook/core/exporting'
import {create, type Font} from 'fontkit'
import type {FaceSource} from './face-source.js'

/** A face whose glyphs can be had. */
export interface OpenFace {
  readonly font: Font
  readonly has: (codePoint: number) => boolean
}

/**
 * Read a font file.
 *
 * @param source
 *   Where it is, and what it is used for.
 * @returns
 *   Face.
 * @throws
 *   `AnswerbookError` with code `font-unusable` if it is no font, or one of
 *   several in a file.
 */
export async function openFace({name, load, ranges}: FaceSource): Promise<OpenFace> {
  const font = read(await load(), name)
  const isWanted = (codePoint: number) =>
    !ranges || ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
  return {font, has: codePoint => isWanted(codePoint) && font.hasGlyphForCodePoint(codePoint)}
}

function read(bytes: Uint8Array, name: string): Font {
  try {
    // The types ask for Node's Buffer; any Uint8Array is read.
    const found = create(bytes as Buffer)
    if ('unitsPerEm' in found && found.unitsPerEm > 0) return found
  } catch (cause) {
    throw unusable(name, cause)
  }
  throw unusable(name)
}

function unusable(name: string, cause?: unknown): AnswerbookError {
  return new AnswerbookError('font-unusable', `Font “${name}” cannot be read`, {cause})
}
