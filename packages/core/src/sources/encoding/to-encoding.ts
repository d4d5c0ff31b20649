/** Labels that the Web does not know, or gives a smaller encoding than texts so labelled use. */
const others: ReadonlyMap<string, string> = new Map([
  ['cp936', 'gb18030'],
  ['cp949', 'euc-kr'],
  ['gbk', 'gb18030']
])

/**
 * Find the encoding that a label means.
 *
 * @param label
 *   Such as `GB2312` or `utf8`, in any case.
 * @returns
 *   Name as `TextDecoder` takes it, `gb18030` for whatever it holds; `undefined`
 *   if the label is not known.
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function toEncoding(label: string): string | undefined {
  const wanted = label.trim().toLowerCase()
  try {
    const {encoding} = new TextDecoder(others.get(wanted) ?? wanted)
    return others.get(encoding) ?? encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
