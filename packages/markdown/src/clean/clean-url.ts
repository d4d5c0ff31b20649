import {linkSchemes} from '@answerbook/core/exporting'

/** What most URLs are, and nothing that has to be looked at. */
const plain = /^https?:\/\/[\w\-./~%=?&:@+#!$'()*,;[\]]+$/

/**
 * Make a URL safe to write.
 *
 * @param url
 *   Any string.
 * @returns
 *   URL without characters that need escaping in Markdown or in templates;
 *   `undefined` if it is empty or could run code or reach for local files.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function cleanUrl(url: string): string | undefined {
  if (plain.test(url)) return url
  // Browsers drop these characters before they look at the scheme.
  const bare = trimControls(url.toWellFormed().replace(/[\t\n\r]/g, ''))
  const scheme = bare.match(/^([a-z][a-z\d+.-]*):/i)?.[1]?.toLowerCase()
  const isSafe = scheme === undefined || linkSchemes.includes(scheme)
  if (!isSafe || bare === '') return undefined
  // What is not seen too: readers do not agree on where an address ends at it.
  return bare.replace(/["<>\\^`{|}\p{Cc}\p{Cf}\p{Z}]/gu, encode)
}

function encode(character: string): string {
  return encodeURIComponent(character)
}

/** Take space and control characters off the ends; a pattern would be quadratic. */
function trimControls(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return text.slice(start, end)
}
