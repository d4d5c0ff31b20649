/** A site of the network. */
export interface Site {
  readonly host: string
  readonly name: string
  /** Language of the site; that of most others is told from the text. */
  readonly lang?: string | undefined
}

/**
 * Tell the site that an address is of.
 *
 * @returns
 *   The site, by its name if it has one beside its address.
 */
export function siteOfUrl(url: string | undefined): Site | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {hostname: host} = new URL(url)
  const [, lang] = /^(es|ja|pt|ru)\.stackoverflow\.com$/.exec(host) ?? []
  return {host, name: names[host] ?? host, lang}
}

const names: Readonly<Record<string, string>> = {
  'askubuntu.com': 'Ask Ubuntu',
  'mathoverflow.net': 'MathOverflow',
  'meta.stackexchange.com': 'Meta Stack Exchange',
  'serverfault.com': 'Server Fault',
  'stackapps.com': 'Stack Apps',
  'stackoverflow.com': 'Stack Overflow',
  'superuser.com': 'Super User'
}
