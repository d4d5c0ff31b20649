import type {ElementLook} from './element-look.js'

/**
 * Give the TeX of an element that stands for a formula.
 *
 * @param element
 *   Element to look at.
 * @returns
 *   TeX from where Zhihu and finished files carry it; `undefined` for what is
 *   no formula.
 */
export function texOf({name, attributes}: ElementLook): string | undefined {
  if (attributes['data-tex'] !== undefined) return attributes['data-tex']
  if (name === 'math' && attributes.alttext !== undefined) return attributes.alttext
  if (name !== 'img') return undefined

  const query = attributes.src?.match(/equation\?tex=([^&#]*)/)?.[1]
  if (query) return withoutDisplayMark(decodeQuery(query))
  return attributes['data-formula']
}

function decodeQuery(query: string): string {
  const spaced = query.replaceAll('+', ' ')
  // A stray per cent sign makes `decodeURIComponent` throw.
  return spaced.replace(
    /(?:%[\da-f]{2})+/gi,
    bytes => new URLSearchParams(`x=${bytes}`).get('x') ?? ''
  )
}

/** Zhihu ends the TeX of a displayed formula in `\\`. */
function withoutDisplayMark(tex: string): string {
  return tex.trim().replace(/\\\\$/, '').trim()
}
