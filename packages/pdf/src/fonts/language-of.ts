import type {Font} from 'fontkit'
import type {Script} from './script.js'

/** Languages by the forms that they write, and what is nearest to them. */
const tags: Readonly<Record<Exclude<Script, 'latin' | 'rtl'>, readonly string[]>> = {
  han: ['ZHS '],
  hant: ['ZHT ', 'ZHH ', 'ZHS '],
  ja: ['JAN ', 'ZHS ']
}

/**
 * Tell in which language to ask a font for the forms of Han and their marks.
 *
 * A font that does not know the language may know another, without which it
 * draws marks as in Western text.
 *
 * @param font
 *   The font.
 * @param script
 *   Whose forms are wanted.
 * @returns
 *   Tag of the first language that the font knows of Han.
 * @see https://learn.microsoft.com/typography/opentype/spec/languagetags
 */
export function languageOf(font: Font, script: keyof typeof tags): string {
  const [wanted = '', ...others] = tags[script]
  if (others.length === 0) return wanted
  const {GSUB} = font as unknown as FontTables
  const known = GSUB?.scriptList
    .filter(({tag}) => tag === 'hani')
    .flatMap(one => one.script.langSysRecords ?? [])
  return tags[script].find(tag => known?.some(record => record.tag === tag)) ?? wanted
}

/** fontkit's types leave out the tables. */
interface FontTables {
  readonly GSUB?: {
    readonly scriptList: ReadonlyArray<{
      readonly tag: string
      readonly script: {readonly langSysRecords?: ReadonlyArray<{readonly tag: string}>}
    }>
  }
}
