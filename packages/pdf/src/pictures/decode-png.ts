import {inflate} from './inflate.js'
import type {PngChunks} from './png-chunks.js'
import {type PngPass, pngPasses} from './png-passes.js'
import type {RawPicture} from './raw-picture.js'
import {unfilter} from './unfilter.js'

/** Samples of a pixel, by colour type. */
const channelsOf: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/**
 * Unpack a PNG file to samples of eight bits, its opacity apart: what PDF
 * cannot take as it is.
 *
 * @param chunks
 *   Chunks of the file.
 * @returns
 *   The picture; or what is wrong with it.
 */
export function decodePng(chunks: PngChunks): RawPicture | {readonly missing: string} {
  const {widthPx, heightPx, bits, colourType, interlaced, palette, transparency} = chunks
  const channels = channelsOf[colourType] ?? 1
  const passes = pngPasses(widthPx, heightPx, interlaced ? 'interlaced' : 'rows')
  const rowBytes = (pass: PngPass) => Math.ceil((pass.widthPx * channels * bits) / 8)
  const length = passes.reduce((sum, pass) => sum + pass.heightPx * (rowBytes(pass) + 1), 0)
  const data = inflate(chunks.data, length)
  if (!data) return {missing: 'it is damaged'}

  const colourChannels = channels - (colourType >= 4 ? 1 : 0)
  const colour = new Uint8Array(widthPx * heightPx * colourChannels)
  const alpha =
    colourType >= 4 || transparency ? new Uint8Array(widthPx * heightPx).fill(255) : undefined
  const scale = colourType === 3 || bits >= 8 ? 1 : 255 / (2 ** bits - 1)

  let start = 0
  for (const pass of passes) {
    const bytes = rowBytes(pass)
    const rows = data.subarray(start, start + pass.heightPx * (bytes + 1))
    start += rows.length
    const isKnown = unfilter(rows, bytes, Math.max(1, (channels * bits) >> 3))
    if (!isKnown) return {missing: 'it is damaged'}
    for (let row = 0; row < pass.heightPx; row++) {
      const from = row * (bytes + 1) + 1
      const y = pass.y + row * pass.stepY
      for (let column = 0; column < pass.widthPx; column++) {
        const pixel = y * widthPx + pass.x + column * pass.stepX
        for (let channel = 0; channel < channels; channel++) {
          const value = sampleOf(rows, from, column * channels + channel, bits)
          if (channel < colourChannels) colour[pixel * colourChannels + channel] = value * scale
          else if (alpha) alpha[pixel] = value
        }
      }
    }
  }

  if (alpha && transparency && colourType === 3) {
    for (const [pixel, index] of colour.entries()) alpha[pixel] = transparency[index] ?? 255
  }
  return {
    widthPx,
    heightPx,
    orientation: 1,
    bits: 8,
    colours:
      palette && colourType === 3
        ? {space: 'palette', palette: palette.subarray(0, palette.length - (palette.length % 3))}
        : {space: colourChannels === 1 ? 'gray' : 'rgb'},
    data: colour,
    alpha
  }
}

/** Of sixteen bits, the upper eight. */
function sampleOf(rows: Uint8Array, from: number, index: number, bits: number): number {
  if (bits === 8) return rows[from + index] ?? 0
  if (bits === 16) return rows[from + 2 * index] ?? 0
  const bit = index * bits
  const byte = rows[from + (bit >> 3)] ?? 0
  return (byte >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}
