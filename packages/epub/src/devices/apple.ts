import type {Device} from './device.js'
import {generic} from './generic.js'

/**
 * Apple Books.
 *
 * @see https://help.apple.com/itc/booksassetguide/en.lproj/itca71ad3c33.html (pictures)
 * @see https://help.apple.com/itc/booksassetguide/en.lproj/itcd08fcb646.html (size)
 */
export const apple: Device = {
  name: 'Apple Books',
  math: 'mathml',
  pictures: {
    types: generic.pictures.types,
    // A page of 2048 x 2732 has 5.6 million pixels, the most that a picture may have.
    maxWidthPx: 2048,
    mayMove: true
  },
  bodyText: 'book',
  volume: {bytes: 2_000_000_000},
  advice: {
    bookBytes: 2_000_000_000,
    picturePixels: 5_600_000,
    // Others are shown, and refused by the store.
    pictureTypes: ['image/jpeg', 'image/png'],
    rgbOnly: true
  }
}
