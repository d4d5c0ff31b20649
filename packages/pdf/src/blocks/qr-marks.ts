import type {Context} from '../context.js'
import type {Mark} from '../flow/mark.js'
import {inElement} from '../struct/in-element.js'
import {linked} from '../struct/linked.js'

/** Light around a code, in modules. */
const quietModules = 4
/** Codes of longer links have modules too small to be read from paper. */
const longestUrl = 300

/**
 * Make the QR code of a link, at the right of the measure.
 *
 * @param url
 *   Where it leads.
 * @param sizePt
 *   Its width and height.
 * @param context
 *   Where and how.
 * @returns
 *   Marks; none if no code is wanted, or the link is too long for one.
 */
export function qrMarks(url: string, sizePt: number, context: Context): Mark[] {
  const {xPt, widthPt, words, theme, encodeQr} = context
  if (!encodeQr || url.length > longestUrl) return []
  const link = linked(inElement(context, 'P'), url)
  const {element} = inElement(link, 'Figure', {alt: `${words.original}: ${url}`})
  const modules = encodeQr(url, {ecc: 'M', border: 0}).data
  // Where the paper is not white, the light around it is to be seen.
  const isWhite = /^#f{6}$/i.test(theme.colours.paper)
  const codePt = isWhite ? sizePt : (sizePt * modules.length) / (modules.length + 2 * quietModules)
  const quietPt = (sizePt - codePt) / 2
  const area = {
    xPt: xPt + widthPt - codePt - quietPt,
    yPt: quietPt,
    widthPt: codePt,
    heightPt: codePt
  }
  return [
    {type: 'qr', ...area, modules, element},
    {type: 'link', ...area, to: {url}, element: link.element}
  ]
}
