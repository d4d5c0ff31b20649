/** Tell whether an address leads to the web, and so to the same picture from anywhere. */
export function isRemote(url: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(url)
}
