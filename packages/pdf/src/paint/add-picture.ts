import type PDFDocument from 'pdfkit'
import type {Reference} from 'pdfkit'
import type {Picture} from '../pictures/picture.js'
import type {Colours, RawPicture} from '../pictures/raw-picture.js'

const spaces = {cmyk: 'DeviceCMYK', gray: 'DeviceGray', rgb: 'DeviceRGB'} as const
const channels = {cmyk: 4, gray: 1, rgb: 3, palette: 1} as const

/**
 * Write a picture into a file.
 *
 * pdfkit's own reader of PNG files unpacks them later, out of reach of the
 * caller: there a damaged file ends the program.
 *
 * @param raw
 *   Samples.
 * @param name
 *   Name among the resources of the pages.
 * @param document
 *   File.
 * @returns
 *   Picture to be painted, and its object.
 * @see ISO 32000-2, 8.9.5
 */
export function addPicture(
  raw: RawPicture,
  name: string,
  document: PDFDocument
): {readonly picture: Picture; readonly object: Reference} {
  const {widthPx, heightPx, orientation, bits, colours, data, coding, alpha, transparent} = raw
  const size = {Type: 'XObject', Subtype: 'Image', Width: widthPx, Height: heightPx}
  const object = document.ref({
    ...size,
    BitsPerComponent: bits,
    ColorSpace: colourSpace(colours, document),
    ...codingOf(raw),
    ...(transparent && {Mask: transparent.flatMap(value => [value, value])}),
    ...('inverted' in colours && colours.inverted && {Decode: [1, 0, 1, 0, 1, 0, 1, 0]})
  })
  if (coding) object.compress = false
  if (alpha) {
    const mask = document.ref({...size, BitsPerComponent: 8, ColorSpace: 'DeviceGray'})
    mask.end(alpha)
    object.data.SMask = mask
  }
  object.end(data)
  const isTurned = orientation > 4
  const picture = {
    name,
    widthPx: isTurned ? heightPx : widthPx,
    heightPx: isTurned ? widthPx : heightPx,
    orientation
  }
  return {picture, object}
}

function codingOf({coding, bits, colours, widthPx}: RawPicture): Record<string, unknown> {
  if (coding === 'jpeg') return {Filter: 'DCTDecode'}
  if (coding !== 'png-rows') return {}
  const parameters = {
    Predictor: 15,
    Colors: channels[colours.space],
    BitsPerComponent: bits,
    Columns: widthPx
  }
  return {Filter: 'FlateDecode', DecodeParms: parameters}
}

function colourSpace(colours: Colours, document: PDFDocument): unknown {
  if (colours.space !== 'palette') return spaces[colours.space]
  const palette = document.ref()
  palette.end(colours.palette)
  return ['Indexed', 'DeviceRGB', colours.palette.length / 3 - 1, palette]
}
