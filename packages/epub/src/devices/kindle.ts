import type {Device} from './device.js'
import {generic} from './generic.js'

/**
 * Kindle, by Send to Kindle or by the store.
 *
 * @see https://kdp.amazon.com/help/topic/G75V4YX5X8GRGXWV (pictures)
 * @see https://kdp.amazon.com/help/topic/GH4DRT75GWWAGBTU (text)
 */
export const kindle: Device = {
  name: 'Kindle',
  // Amazon documents MathML for books of its store; those who send books report that it is lost
  // (https://github.com/natolambert/rlhf-book/issues/247), and SVG is supported in part alone.
  math: 'png',
  pictures: {
    // Neither WebP nor GIFs of more than one frame are in its list.
    types: generic.pictures.types,
    // Covers are to have 2560 x 1600: Kindle Publishing Guidelines 2014.1, section 3.2.1.
    maxWidthPx: 1600,
    mayMove: false
  },
  // Body text has to have no line height, no margins and no alignment of its own.
  bodyText: 'reader',
  // By mail, all that is sent at once may have 50 MB:
  // https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201974220
  volume: {bytes: 50_000_000},
  advice: {
    bookBytes: 50_000_000,
    // Kindle Publishing Guidelines 2019.2, section 5.2.
    contentsDepth: 2,
    // Kindle Publishing Guidelines 2014.1, section 3.6. Caution: the pages of today name no number.
    pictureBytes: 5_000_000,
    rgbOnly: true,
    css: [
      {
        // https://kdp.amazon.com/help/topic/GP2Z9DD4F2N4QKCY, "Negative Values".
        property: /^(?:bottom|left|margin(?:-\w+)?|right|top)$/,
        value: /(?:^|\s)-[\d.]/,
        reason: 'what is moved out of its place can be cut off'
      },
      {
        selectors: ['body', 'html', 'p'],
        property: /^(?:background(?:-color)?|color|font-size|line-height)$/,
        reason: 'body text is set by its reader'
      }
    ]
  }
}
