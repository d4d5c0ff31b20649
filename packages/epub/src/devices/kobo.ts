import type {Device} from './device.js'
import {generic} from './generic.js'

/**
 * Kobo, by its store or by cable.
 *
 * @see https://github.com/kobolabs/epub-spec
 */
export const kobo: Device = {
  name: 'Kobo',
  // A file that is put on the device under the name `.epub` is shown by the engine of Adobe, which
  // has no MathML; SVG is supported everywhere.
  math: 'svg',
  pictures: {
    // WebP is listed and yet not shown: https://github.com/kobolabs/epub-spec/issues/74
    types: generic.pictures.types,
    maxWidthPx: generic.pictures.maxWidthPx,
    mayMove: true
  },
  bodyText: 'book',
  // "Limitations and Maximums".
  volume: {bytes: 1_000_000_000},
  advice: {
    bookBytes: 1_000_000_000,
    // Three levels are shown on phones; e-ink shows all in one.
    contentsDepth: 3,
    pageBytes: 10_000_000,
    pictureBytes: 5_000_000,
    rgbOnly: true
  }
}
