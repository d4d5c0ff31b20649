/** Elements that editors and highlighters put inside code. */
const markup = new Set(
  'a b br code del div em font i img ins kbd li mark ol p pre s samp small span strong sub sup table tbody td tr tt u ul var'.split(
    ' '
  )
)

/**
 * Escape what looks like a tag inside code but is code, such as `<cstring>`.
 *
 * Feeds that were decoded once too often hold code with its `<` laid bare. A
 * careful reader takes as markup only what highlighters write.
 *
 * @param html
 *   HTML as it was found.
 * @returns
 *   HTML whose code reads as its author wrote it.
 */
export function escapeStrayTags(html: string): string {
  let depth = 0
  return html.replace(/<(\/?)([a-z][^\s/<>]*)|<[/!?]/gi, (found, slash = '', rawName = '') => {
    const name = rawName.toLowerCase()
    if (depth > 0 && !markup.has(name)) return `&lt;${found.slice(1)}`
    if (name === 'pre' || name === 'code') depth = Math.max(0, depth + (slash ? -1 : 1))
    return found
  })
}
