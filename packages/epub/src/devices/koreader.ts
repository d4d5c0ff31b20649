import type {Device} from './device.js'
import {generic} from './generic.js'

/** KOReader, on any hardware. */
export const koreader: Device = {
  name: 'KOReader',
  // Since 2021.04: https://github.com/koreader/koreader/pull/7465
  math: 'mathml',
  pictures: {
    // WebP since 2022.08: https://github.com/koreader/koreader/pull/9402
    types: [...generic.pictures.types, 'image/webp'],
    maxWidthPx: generic.pictures.maxWidthPx,
    mayMove: true
  },
  bodyText: 'book',
  // All text of a book is laid out when it is opened, which takes memory and minutes
  // (https://github.com/koreader/koreader/issues/10069). Caution: no number is documented.
  volume: {posts: 500},
  advice: {}
}
