import type {Book} from '@answerbook/core'
import type {Tell} from '../create-teller.js'
import type {Picture} from '../pictures/take-picture.js'
import type {Settings} from '../settings.js'
import type {Chapters} from '../write-chapters.js'
import {lintContents} from './lint-contents.js'
import {lintCss} from './lint-css.js'
import {lintPicture} from './lint-picture.js'

/** What is looked at. */
export interface LintParts {
  readonly book: Book
  readonly settings: Pick<Settings, 'css' | 'device'>
  readonly chapters: Chapters
  readonly cover: Picture | undefined
}

/**
 * Look for what is valid in a book as a whole and still fails on the device that
 * it is made for.
 *
 * @param parts
 *   The book, and what was written of it.
 * @param tell
 *   Tells `device-contents`, `device-css`, `device-math`, and `device-picture` of
 *   the cover.
 */
export async function lintBook(
  {book, settings: {css, device}, chapters, cover}: LintParts,
  tell: Tell
): Promise<void> {
  const depth = lintContents(book, device)
  if (depth) tell('device-contents', '', `Unexpected depth of the contents, kept it: ${depth}`)
  for (const {found, reason} of await lintCss(css, device)) {
    tell('device-css', found, `Unexpected ${found}, kept it: ${reason}`)
  }
  const advice = cover ? lintPicture(cover, device) : []
  if (advice.length > 0) {
    tell('device-picture', 'cover', `Unexpected cover, kept it: ${advice.join('; ')}`)
  }
  if (device.math !== 'mathml' && chapters.files.some(({holdsMath}) => holdsMath)) {
    const reason = `Unexpected formulas as MathML, kept them: ${device.name} may not show them`
    tell('device-math', '', reason)
  }
}
