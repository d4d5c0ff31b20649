import type {Settings} from '../settings.js'
import bodyText from './body-text.css'
import style from './style.css'
import verticalStyle from './vertical.css'

/** Tells where the style sheet of the caller begins, to whoever makes the book again. */
const added = '/* Added by the maker of this book */'

/**
 * Give the style sheet of a book.
 *
 * @param settings
 *   The caller's choices: what the book is made for, how lines run, and a style
 *   sheet of their own.
 * @returns
 *   CSS, the caller's last.
 */
export function styleSheet({
  device,
  vertical,
  css
}: Pick<Settings, 'css' | 'device' | 'vertical'>): string {
  const sheets = [
    style,
    device.bodyText === 'book' ? bodyText : '',
    vertical ? verticalStyle : '',
    css && `${added}\n${css}`
  ]
  return sheets.filter(Boolean).join('\n')
}
