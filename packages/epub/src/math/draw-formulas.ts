import {type DrawFormula, type DrawnFormula, digest} from '@answerbook/core/exporting'
import {escapeXml} from '../text/escape-xml.js'
import type {FoundFormula} from '../xhtml/survey-post.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import type {FormulaPicture, Formulas} from './formulas.js'
import type {Lines} from './typeset.js'

/** Pixels of CSS in an em, for readers that know no other lengths. */
const emPx = 16

/** A picture of a formula and its size, or why there is none. */
type Found = (DrawnFormula & {readonly href: string}) | {readonly missing: string}

/**
 * Create what writes formulas as pictures; each is stored once.
 *
 * @param drawFormula
 *   Draws them.
 * @param kind
 *   What the pictures are.
 * @returns
 *   Formulas, none yet.
 */
export function drawFormulas(drawFormula: DrawFormula, kind: 'png' | 'svg'): Formulas {
  const type = kind === 'png' ? 'image/png' : 'image/svg+xml'
  const found = new Map<string, Found>()
  const pictures = new Map<string, FormulaPicture>()

  return {
    async *load(formulas: readonly FoundFormula[]) {
      for (const {tex, display} of formulas) {
        const key = keyOf(tex, display)
        if (found.has(key)) continue
        const drawn = await draw(tex, display)
        if ('missing' in drawn) {
          found.set(key, drawn)
          continue
        }
        const href = `images/${digest('sha256', drawn.bytes).slice(0, 16)}.${kind}`
        found.set(key, {...drawn, href, bytes: new Uint8Array()})
        if (pictures.has(href)) continue
        pictures.set(href, {href, type})
        const method = kind === 'png' ? 'store' : 'deflate'
        yield {name: `OEBPS/${href}`, data: drawn.bytes, method} satisfies ZipEntry
      }
      return (tex, display, lines) => {
        const drawn = found.get(keyOf(tex, display)) ?? found.get(keyOf(tex, 'block'))
        if (!drawn) return {failed: 'it was not drawn'}
        return 'missing' in drawn ? {failed: drawn.missing} : {xhtml: toImg(tex, drawn, lines)}
      }
    },
    all: () => [...pictures.values()]
  }

  /** A painter that breaks its promise costs its formula, not the book. */
  async function draw(tex: string, display: 'block' | 'inline') {
    try {
      return await drawFormula(tex, {display, type})
    } catch (error) {
      return {missing: error instanceof Error ? error.message : 'it could not be drawn'}
    }
  }
}

function keyOf(tex: string, display: 'block' | 'inline'): string {
  return `${display} ${tex}`
}

/** As large as the text around it, and on its baseline. */
function toImg(
  tex: string,
  picture: Exclude<Found, {readonly missing: string}>,
  {vertical}: Lines
): string {
  const {href, widthEm, heightEm, depthEm} = picture
  const [width, height] = [widthEm, heightEm].map(em => Math.max(1, Math.round(em * emPx)))
  // In a column, the baseline is in the middle of letters and pictures.
  const place = vertical ? '' : `;vertical-align:${lengthOf(-depthEm)}`
  return (
    `<img class="math" src="${href}" alt="${escapeXml(tex)}"` +
    ` width="${width}" height="${height}" style="width:${lengthOf(widthEm)}${place}"/>`
  )
}

function lengthOf(em: number): string {
  return `${Number(em.toFixed(3))}em`
}
