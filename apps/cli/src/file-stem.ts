const maxBytes = 200

/** Marks that Windows forbids in names, and their full-width twins. */
const fullWidth: Readonly<Record<string, string>> = {
  '"': '＂',
  '*': '＊',
  '/': '／',
  ':': '：',
  '<': '＜',
  '>': '＞',
  '?': '？',
  '\\': '＼',
  '|': '｜'
}

/** Names of devices on Windows, whatever follows a point. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i

/**
 * Make a name for a file, without extension, that every file system takes.
 *
 * @param title
 *   What the file is about.
 * @param ending
 *   What the name must end in and the extension: never cut.
 * @returns
 *   Name of at most 200 bytes of UTF-8 together with the ending; empty if
 *   nothing of the title is left.
 */
export function fileStem(title: string, ending = ''): string {
  const visible = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replace(/["*/:<>?\\|]/g, mark => fullWidth[mark] ?? '_')
    .replace(/\s+/g, ' ')
  const plain = visible.replace(/^[\s.-]+/, '').replace(reserved, '$1_')
  return cut(plain, maxBytes - Buffer.byteLength(ending)).replace(/[\s.]+$/, '')
}

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  let kept = ''
  for (const {segment} of new Intl.Segmenter().segment(text.slice(0, bytes))) {
    if (Buffer.byteLength(kept) + Buffer.byteLength(segment) > bytes) break
    kept += segment
  }
  return kept
}
