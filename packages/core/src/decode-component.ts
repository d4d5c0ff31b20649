/**
 * Decode a part of a URL, once.
 *
 * @returns
 *   Text; `undefined` if an escape in it is none.
 */
export function decodeComponent(component: string): string | undefined {
  try {
    return decodeURIComponent(component)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
