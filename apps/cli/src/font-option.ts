import type {OptionSpec} from '@answerbook/core'

/** What `--pdf-font` can say that a font is for. */
export const fontRoles = [
  'serif',
  'serif-bold',
  'sans',
  'sans-bold',
  'kai',
  'kai-bold',
  'mono',
  'mono-bold',
  'fallback'
] as const

export type FontRole = (typeof fontRoles)[number]

/** The library takes the bytes of fonts; that they lie in files is of the command line. */
export const fontOption: OptionSpec = {
  name: 'font',
  flag: 'font',
  type: 'strings',
  default: [],
  help: `font file for the body text, or role=file, more than once: ${fontRoles.join(', ')}`
}
