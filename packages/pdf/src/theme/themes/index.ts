import type {ThemeSpec} from '../theme-spec.js'
import {book} from './book.js'
import {compact} from './compact.js'
import {dark} from './dark.js'
import {largePrint} from './large-print.js'
import {screen} from './screen.js'

/** The themes by their names. */
export const themes = {
  book,
  screen,
  compact,
  'large-print': largePrint,
  dark
} satisfies Record<string, ThemeSpec>

/** Name of a theme. */
export type ThemeName = keyof typeof themes
