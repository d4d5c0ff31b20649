import type {FontFace} from './font-face.js'
import {scriptFaces} from './script-faces.js'

/**
 * The default faces for Chinese PDF, in the order in which to prefer them.
 *
 * Nothing is read: get the bytes of the faces that you need from their `url`.
 *
 * Each URL is written out, so that bundlers see which files to bring along.
 */
export const faces: readonly FontFace[] = [
  {
    name: 'NotoSerifSC-Regular',
    role: 'serif',
    weight: 400,
    url: new URL('./faces/NotoSerifSC-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoSerifSC-Bold',
    role: 'serif',
    weight: 700,
    url: new URL('./faces/NotoSerifSC-Bold.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoSansSC-Regular',
    role: 'sans',
    weight: 400,
    url: new URL('./faces/NotoSansSC-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoSansSC-Bold',
    role: 'sans',
    weight: 700,
    url: new URL('./faces/NotoSansSC-Bold.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'LXGWWenKai-Regular',
    role: 'kai',
    weight: 400,
    url: new URL('./faces/LXGWWenKai-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1',
    // Of the syllables of Hangul it has too few to set words with.
    ranges: [
      [0, 0xabff],
      [0xd7b0, 0x10ffff]
    ]
  },
  {
    name: 'SourceCodePro-Regular',
    role: 'mono',
    weight: 400,
    url: new URL('./faces/SourceCodePro-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'SourceCodePro-Bold',
    role: 'mono',
    weight: 700,
    url: new URL('./faces/SourceCodePro-Bold.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoSerif-Regular',
    role: 'symbols',
    weight: 400,
    url: new URL('./faces/NotoSerif-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  ...scriptFaces,
  {
    name: 'DejaVuSans',
    role: 'symbols',
    weight: 400,
    url: new URL('./faces/DejaVuSans.ttf', import.meta.url),
    licence: 'Bitstream-Vera'
  },
  {
    name: 'NotoSansMath-Regular',
    role: 'symbols',
    weight: 400,
    url: new URL('./faces/NotoSansMath-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoSansSymbols2-Regular',
    role: 'symbols',
    weight: 400,
    url: new URL('./faces/NotoSansSymbols2-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  },
  {
    name: 'NotoEmoji-Regular',
    role: 'emoji',
    weight: 400,
    url: new URL('./faces/NotoEmoji-Regular.ttf', import.meta.url),
    licence: 'OFL-1.1'
  }
]
