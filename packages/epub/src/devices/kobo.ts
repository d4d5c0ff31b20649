import type {Device} from './device.js'
import {generic} from './generic.js'

/** More than the one or two em that are advised. */
const wide = '(?:[3-9]|\\d{2,})(?:\\.\\d+)?em'

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
    pageBytes: 10_000_000,
    pictureBytes: 5_000_000,
    rgbOnly: true,
    css: [
      {
        property: /^background(?:-color)?$/,
        // What shows through follows the night mode.
        value: /^(?!.*(?:hsla|inherit|none|rgba|transparent))/,
        reason: 'text on a ground of its own is hard to read at night'
      },
      {selectors: ['div'], property: /^/, reason: 'more of them are put around the text'},
      {
        property: /^margin(?:-left|-right)?$/,
        // One length for all sides, or the second or fourth of several.
        value: new RegExp(`^(?:${wide}|\\S+ ${wide}(?: .*)?|\\S+ \\S+ \\S+ ${wide})$`),
        reason: 'margins grow with the type, until no word fits beside them'
      },
      {property: /^font-size$/, value: /%$/, reason: 'sizes in % keep readers from choosing theirs'}
    ]
  }
}
