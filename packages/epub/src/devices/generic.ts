import type {Device} from './device.js'

/** Any reader of EPUB 3: what the standard asks of all of them. */
export const generic: Device = {
  name: 'EPUB 3',
  math: 'mathml',
  pictures: {
    // The core media types that readers of EPUB 2 have too: https://www.w3.org/TR/epub-33/#sec-core-media-types
    types: ['image/jpeg', 'image/png', 'image/gif'],
    // Enough for the sharpest tablets, and no more than they can hold.
    maxWidthPx: 1600,
    mayMove: true
  },
  bodyText: 'book',
  volume: {},
  advice: {}
}
