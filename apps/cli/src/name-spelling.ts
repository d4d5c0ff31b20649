import type {Options} from './options.js'

/** Marks that no link of a vault can name, and their full-width twins. */
const fullWidth: Readonly<Record<string, string>> = {
  '#': '＃',
  '[': '［',
  ']': '］',
  '^': '＾',
  '%%': '％％'
}

/**
 * Give what spells names of files for where they go: links of Obsidian have to
 * be able to name them.
 *
 * @see https://help.obsidian.md/links
 */
export function nameSpelling({exporting}: Options): (name: string) => string {
  if (exporting.md?.flavour !== 'obsidian') return name => name
  return name => name.replace(/[#[\]^]|%%/g, mark => fullWidth[mark] ?? mark)
}
