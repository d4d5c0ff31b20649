import type {Device} from '../devices/device.js'

/**
 * Look whether the pictures of a content document weigh more than is documented
 * of a device.
 *
 * @param xhtml
 *   Content document.
 * @param lengths
 *   How many bytes each picture has, by its path.
 * @param device
 *   Device.
 * @returns
 *   What is wrong with it; `undefined` if all is well.
 */
export function lintPage(
  xhtml: string,
  lengths: ReadonlyMap<string, number>,
  {name, advice}: Device
): string | undefined {
  const {pageBytes} = advice
  if (pageBytes === undefined) return undefined
  // Text is escaped, so only an attribute can be like this.
  const paths = new Set([...xhtml.matchAll(/ src="([^"]*)"/g)].map(([, path = '']) => path))
  const bytes = [...paths].reduce((sum, path) => sum + (lengths.get(path) ?? 0), 0)
  return bytes > pageBytes
    ? `Unexpected weight of the pictures of a page, kept them: they have ${bytes} bytes, ${name} takes ${pageBytes}`
    : undefined
}
