import {AnswerbookError} from '@answerbook/core/exporting'
import type {StreamPdfOptions} from './stream-pdf-options.js'
import {checkSpec} from './theme/check-spec.js'
import {createTheme, type Theme} from './theme/theme.js'
import type {PdfTheme, ThemeSpec} from './theme/theme-spec.js'
import {themes} from './theme/themes/index.js'

/** Measures of the pages, and how paragraphs begin. */
export interface CheckedTheme {
  readonly theme: Theme
  readonly indent: ThemeSpec['indent']
}

/**
 * Work out the measures that the caller wants.
 *
 * @param options
 *   Choices of the caller: single ones go before those of the theme.
 * @returns
 *   Measures of the pages.
 * @throws
 *   `option-invalid` for a theme or paper that is not known, and for what is
 *   no value of its field.
 */
export function checkedTheme(options: Readonly<StreamPdfOptions>): CheckedTheme {
  const {fontSizePt, indent, paper, theme = 'book'} = options
  const own: PdfTheme = typeof theme === 'string' ? {extends: theme} : theme
  const {extends: name = 'book', colours, ...fields} = own
  if (!Object.hasOwn(themes, name)) {
    const known = Object.keys(themes).join('`, `')
    throw new AnswerbookError(
      'option-invalid',
      `Expected \`theme\` to be one of \`${known}\`, or an object, got \`${name}\``
    )
  }
  const base: ThemeSpec = themes[name as keyof typeof themes]
  const given = Object.entries({...fields, fontSizePt: fontSizePt ?? fields.fontSizePt})
  const known = Object.fromEntries(given.filter(([, value]) => value !== undefined))
  const spec: ThemeSpec = {
    ...base,
    ...known,
    ...(paper && {paper}),
    ...(indent && {indent}),
    colours: {...base.colours, ...colours}
  }
  checkSpec(spec)
  return {theme: createTheme(spec), indent: spec.indent}
}
