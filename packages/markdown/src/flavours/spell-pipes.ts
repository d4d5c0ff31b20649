/** Write the pipes of a formula as commands, for where a pipe parts cells. */
export function spellPipes(tex: string): string {
  if (!tex.includes('|')) return tex
  return tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').trimEnd()
}
