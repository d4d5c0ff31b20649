/** Brackets and quotes, each with its partner. */
const partners: Readonly<Record<string, string>> = {
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '〖': '〗',
  '［': '］',
  '｛': '｝',
  '“': '”',
  '‘': '’',
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'"
}

/**
 * Tell whether a bracket or quote at the start of a text closes at its end.
 *
 * In `“你”和“我”` it closes before. Quotes that are the same on both sides have
 * to be the only two.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether its first and its last character are partners.
 */
export function isPair(text: string): boolean {
  const open = text.charAt(0)
  const close = partners[open]
  const last = text.length - 1
  if (close === undefined || last === 0 || text.charAt(last) !== close) return false
  if (open === close) return text.indexOf(close, 1) === last
  let depth = 0
  for (let index = 0; index < last; index++) {
    const character = text.charAt(index)
    if (character === open) depth++
    else if (character === close) depth--
    if (depth === 0) return false
  }
  return depth === 1
}
