/**
 * Give the host of a URL, to show where it leads.
 *
 * @param url
 *   URL, if there is one.
 * @returns
 *   Host without `www.`; nothing for what has no host.
 */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^www\./, '') || undefined
}
