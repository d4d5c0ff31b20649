import type {Settings} from '../settings.js'
import style from './style.css'
import verticalStyle from './vertical.css'

/**
 * Give the style sheet of a book.
 *
 * @param settings
 *   The caller's choices: how lines run, and a style sheet of their own.
 * @returns
 *   CSS, the caller's last.
 */
export function styleSheet({vertical, css}: Pick<Settings, 'css' | 'vertical'>): string {
  return [style, ...(vertical ? [verticalStyle] : []), ...(css ? [css] : [])].join('\n')
}
