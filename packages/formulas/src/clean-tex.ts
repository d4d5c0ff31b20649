const delimited = [
  /^\\\[([\s\S]*)\\\]$/,
  /^\\\(([\s\S]*)\\\)$/,
  /^\$\$([\s\S]*)\$\$$/,
  /^\$([\s\S]*)\$$/
]

const inner = /^\\begin\{(aligned|gathered|split)\}([\s\S]*)\\end\{\1\}$/

/** Environments that take numbers, by those that look the same and do not. */
const numbered: Readonly<Record<string, string>> = {
  aligned: 'align',
  gathered: 'gather',
  split: 'align'
}

/**
 * Take from a formula what is meant for other readers.
 *
 * @param tex
 *   Formula as the document has it.
 * @returns
 *   TeX without delimiters; rows with numbers in an environment that takes them.
 */
export function cleanTex(tex: string): string {
  const trimmed = tex.trim()
  const bare = delimited.map(pattern => pattern.exec(trimmed)?.[1]).find(found => found?.trim())
  const value = bare?.trim() ?? trimmed
  if (!value.includes('\\tag')) return value
  const [, name = '', rows = ''] = inner.exec(value) ?? []
  const outer = numbered[name]
  if (!outer || rows.includes(`\\end{${name}}`)) return value
  return `\\begin{${outer}}${rows}\\end{${outer}}`
}
