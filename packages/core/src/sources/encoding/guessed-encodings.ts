/** Encodings that can be told by what is written in them. */
export const guessedEncodings = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'utf-16le',
  'utf-16be'
] as const

export type GuessedEncoding = (typeof guessedEncodings)[number]
