/**
 * Name the host behind a URL.
 *
 * @param url
 *   URL, as `toUrl` gives it.
 * @returns
 *   Host name without `www.`; empty where there is none.
 */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
