import type {FormulaSvg} from './to-svg.js'

/** Pixels of CSS in an em, and pixels of the picture for each: 300 to the inch. */
const emPx = 16
const density = 3
const mostPx = 4000

/**
 * Draw a formula in pixels.
 *
 * @param formula
 *   Formula as SVG.
 * @returns
 *   PNG, in greys if the formula has no colours; of a very large one not all
 *   pixels that it would have.
 */
export async function rasterize(formula: FormulaSvg): Promise<Uint8Array> {
  const {svg, widthEm, heightEm, hasColours} = formula
  const {default: sharp} = await import('sharp')
  const pxPerEm = Math.min(emPx * density, mostPx / Math.max(widthEm, heightEm))
  const [width, height] = [widthEm, heightEm].map(em => Math.max(1, Math.round(em * pxPerEm)))
  // The size that a document states is the one that it is drawn at.
  const sized = svg.replace(
    /^(<svg[^>]*?) width="[^"]*" height="[^"]*"/,
    `$1 width="${width}" height="${height}"`
  )
  const drawn = sharp(new TextEncoder().encode(sized)).flatten({background: '#ffffff'})
  return drawn
    .toColourspace(hasColours ? 'srgb' : 'b-w')
    .png({compressionLevel: 9})
    .toBuffer()
}
