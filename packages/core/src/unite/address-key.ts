/**
 * Bring the address of a text into the form that is the same for all the
 * addresses it has.
 *
 * Scheme, `www.`, a slash at the end, what tracks and places in the text do not
 * count; an answer of 知乎 or of Stack Exchange is found by its number alone.
 *
 * @param url
 *   Absolute URL.
 * @returns
 *   Key to compare by, not an address; the URL itself if it is none.
 */
export function addressKey(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url
  const {hostname, pathname, searchParams, hash} = new URL(url)
  const host = hostname.replace(/^www\./, '')
  const path = pathname.replace(/\/+$/, '')
  const place = hash.replace(/:~:.*/s, '')

  const zhihu = host === 'zhihu.com' && /^(?:\/question\/\d+)?(\/answer\/\d+)$/.exec(path)
  if (zhihu) return host + zhihu[1]
  const exchange = /^\/questions\/\d+\/[^/]+\/(\d+)$/.exec(path)?.[1] ?? shortAnswer(path, place)
  if (exchange !== undefined) return `${host}/a/${exchange}`

  // All that Zhihu writes into a query is how to show the page.
  const isPlain = /(?:^|\.)zhihu\.com$/.test(host)
  const query = [...searchParams].filter(([name]) => !isPlain && !tracking.test(name)).map(String)
  // The answers of a page are told apart by numbers.
  return [host + path, ...query, /\d/.test(place) ? place : ''].join('\n')
}

/** `/a/1/2` is answer 1 as user 2 shares it; `/questions/1/title#2` is answer 2. */
function shortAnswer(path: string, place: string): string | undefined {
  const isQuestion = /^\/questions\/\d+(?:\/|$)/.test(path)
  const inPage = isQuestion ? /^#(?:answer-)?(\d+)$/.exec(place)?.[1] : undefined
  return inPage ?? /^\/a\/(\d+)(?:\/\d+)?$/.exec(path)?.[1]
}

const tracking = /^(?:utm_\w+|spm|from|source|share_\w+|fbclid|gclid|ref)$/i
