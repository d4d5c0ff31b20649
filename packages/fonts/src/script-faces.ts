import type {FontFace} from './font-face.js'

/** Marks that end sentences in most scripts of India. */
const dandas = [0x0964, 0x0965] as const

/**
 * Faces for scripts beside Latin, Greek, Cyrillic and common Han: of each
 * script one, upright and of the usual weight.
 *
 * Their ranges are the blocks of the script, so that none is read for a
 * character that another has.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt
 */
export const scriptFaces: readonly FontFace[] = [
  script(
    'NotoNaskhArabic-Regular',
    new URL('./faces/NotoNaskhArabic-Regular.ttf', import.meta.url),
    [
      [0x0600, 0x06ff],
      [0x0750, 0x077f],
      [0x0870, 0x08ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc]
    ]
  ),
  script(
    'NotoSerifHebrew-Regular',
    new URL('./faces/NotoSerifHebrew-Regular.ttf', import.meta.url),
    [
      [0x0590, 0x05ff],
      [0xfb1d, 0xfb4f]
    ]
  ),
  script('NotoSansSyriac-Regular', new URL('./faces/NotoSansSyriac-Regular.ttf', import.meta.url), [
    [0x0700, 0x074f]
  ]),
  script('NotoSansThaana-Regular', new URL('./faces/NotoSansThaana-Regular.ttf', import.meta.url), [
    [0x0780, 0x07bf]
  ]),
  script(
    'NotoSansArmenian-Regular',
    new URL('./faces/NotoSansArmenian-Regular.ttf', import.meta.url),
    [
      [0x0530, 0x058f],
      [0xfb13, 0xfb17]
    ]
  ),
  script(
    'NotoSansGeorgian-Regular',
    new URL('./faces/NotoSansGeorgian-Regular.ttf', import.meta.url),
    [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
      [0x2d00, 0x2d2f]
    ]
  ),
  script(
    'NotoSerifDevanagari-Regular',
    new URL('./faces/NotoSerifDevanagari-Regular.ttf', import.meta.url),
    [
      [0x0900, 0x097f],
      [0x1cd0, 0x1cff],
      [0xa8e0, 0xa8ff]
    ]
  ),
  script(
    'NotoSerifBengali-Regular',
    new URL('./faces/NotoSerifBengali-Regular.ttf', import.meta.url),
    [dandas, [0x0980, 0x09ff]]
  ),
  script(
    'NotoSansGurmukhi-Regular',
    new URL('./faces/NotoSansGurmukhi-Regular.ttf', import.meta.url),
    [dandas, [0x0a00, 0x0a7f]]
  ),
  script(
    'NotoSansGujarati-Regular',
    new URL('./faces/NotoSansGujarati-Regular.ttf', import.meta.url),
    [dandas, [0x0a80, 0x0aff]]
  ),
  script('NotoSansOriya-Regular', new URL('./faces/NotoSansOriya-Regular.ttf', import.meta.url), [
    dandas,
    [0x0b00, 0x0b7f]
  ]),
  script('NotoSansTamil-Regular', new URL('./faces/NotoSansTamil-Regular.ttf', import.meta.url), [
    [0x0b80, 0x0bff]
  ]),
  script(
    'NotoSerifTelugu-Regular',
    new URL('./faces/NotoSerifTelugu-Regular.ttf', import.meta.url),
    [dandas, [0x0c00, 0x0c7f]]
  ),
  script(
    'NotoSansKannada-Regular',
    new URL('./faces/NotoSansKannada-Regular.ttf', import.meta.url),
    [dandas, [0x0c80, 0x0cff]]
  ),
  script(
    'NotoSansMalayalam-Regular',
    new URL('./faces/NotoSansMalayalam-Regular.ttf', import.meta.url),
    [[0x0d00, 0x0d7f]]
  ),
  script(
    'NotoSansSinhala-Regular',
    new URL('./faces/NotoSansSinhala-Regular.ttf', import.meta.url),
    [dandas, [0x0d80, 0x0dff]]
  ),
  script('NotoSansThai-Regular', new URL('./faces/NotoSansThai-Regular.ttf', import.meta.url), [
    [0x0e00, 0x0e7f]
  ]),
  script('NotoSansLao-Regular', new URL('./faces/NotoSansLao-Regular.ttf', import.meta.url), [
    [0x0e80, 0x0eff]
  ]),
  script(
    'NotoSerifTibetan-Regular',
    new URL('./faces/NotoSerifTibetan-Regular.ttf', import.meta.url),
    [[0x0f00, 0x0fff]]
  ),
  script(
    'NotoSansMyanmar-Regular',
    new URL('./faces/NotoSansMyanmar-Regular.ttf', import.meta.url),
    [
      [0x1000, 0x109f],
      [0xa9e0, 0xa9ff],
      [0xaa60, 0xaa7f]
    ]
  ),
  script('NotoSansKhmer-Regular', new URL('./faces/NotoSansKhmer-Regular.ttf', import.meta.url), [
    [0x1780, 0x17ff],
    [0x19e0, 0x19ff]
  ]),
  script(
    'NotoSansEthiopic-Regular',
    new URL('./faces/NotoSansEthiopic-Regular.ttf', import.meta.url),
    [
      [0x1200, 0x139f],
      [0x2d80, 0x2ddf],
      [0xab00, 0xab2f]
    ]
  ),
  script(
    'NotoSansCherokee-Regular',
    new URL('./faces/NotoSansCherokee-Regular.ttf', import.meta.url),
    [
      [0x13a0, 0x13ff],
      [0xab70, 0xabbf]
    ]
  ),
  script(
    'NotoSansMongolian-Regular',
    new URL('./faces/NotoSansMongolian-Regular.ttf', import.meta.url),
    [[0x1800, 0x18af]]
  ),
  script(
    'NotoSansJavanese-Regular',
    new URL('./faces/NotoSansJavanese-Regular.ttf', import.meta.url),
    [[0xa980, 0xa9df]]
  ),
  script('NotoSansYi-Regular', new URL('./faces/NotoSansYi-Regular.ttf', import.meta.url), [
    [0xa000, 0xa4cf]
  ]),
  script('NanumMyeongjo', new URL('./faces/NanumMyeongjo.ttf', import.meta.url), [
    [0x3130, 0x318f],
    [0xac00, 0xd7a3]
  ]),
  script('NotoSerifHK-Regular', new URL('./faces/NotoSerifHK-Regular.ttf', import.meta.url), [
    [0xf900, 0xfaff],
    [0x20000, 0x323af]
  ])
]

function script(name: string, url: URL, ranges: FontFace['ranges']): FontFace {
  return {name, role: 'symbols', weight: 400, url, licence: 'OFL-1.1', ranges}
}
