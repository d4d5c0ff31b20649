import type {Attributes} from '../parse-markup.js'

/**
 * Give the TeX of an element that stands for a formula.
 *
 * @returns
 *   TeX from where Zhihu and others carry it; `undefined` for what is no
 *   formula, or one whose TeX is in its children.
 */
export function texOf(name: string, attributes: Attributes): string | undefined {
  const {'data-tex': tex, 'data-formula': formula, alt, src} = attributes
  if (tex !== undefined) return withoutDisplayMark(tex)
  if (name !== 'img') return undefined
  const [, query, rest] =
    /\/equation\?(?:[^#]*?&)?tex=([^&#]*)(&?)/.exec(src?.slice(0, maxLength) ?? '') ?? []
  const written = formula ?? (attributes.eeimg && alt !== '[公式]' ? alt : undefined)
  // An `&` of the TeX that was not escaped ends the query.
  const found = query && !(rest && written) ? decode(query) : written
  return found === undefined ? undefined : withoutDisplayMark(found)
}

/** An address that is longer has no formula that anyone could read. */
const maxLength = 100_000

function decode(query: string): string {
  return query.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, bytes => {
    try {
      return decodeURIComponent(bytes)
    } catch (error) {
      // What is no UTF-8 stands for itself.
      if (error instanceof URIError) return bytes
      throw error
    }
  })
}

/** Zhihu ends the TeX of a displayed formula in `\\`. */
function withoutDisplayMark(tex: string): string {
  let end = tex.trimEnd()
  while (end.endsWith('\\\\')) end = end.slice(0, -2).trimEnd()
  return end
}
