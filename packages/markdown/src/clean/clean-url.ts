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
  // Browsers drop these characters before they look at the scheme.
  const bare = url.toWellFormed().replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]+/g, '')
  const scheme = bare.match(/^([a-z][a-z\d+.-]*):/i)?.[1]?.toLowerCase()
  const isSafe = scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
  if (!isSafe || bare === '') return undefined
  return bare.replace(/[\0- "<>\\^`{|}\u007F]/g, character => {
    const code = character.charCodeAt(0).toString(16).toUpperCase()
    return `%${code.padStart(2, '0')}`
  })
}
