import {AnswerbookError} from '@answerbook/core/exporting'
import type {Device} from '../devices/device.js'
import {sniffPicture} from '../pictures/sniff-picture.js'
import type {Cover} from './cover.js'

/**
 * Check the cover that a caller wants.
 *
 * @param cover
 *   Cover.
 * @param device
 *   What is to show it.
 * @throws
 *   `AnswerbookError` with code `option-invalid` for bytes that are no picture
 *   that readers show, and for words other than `none` and `picture`.
 */
export function checkCover(cover: Cover, {pictures}: Device): void {
  if (typeof cover === 'function' || cover === 'none' || cover === 'picture') return
  const size =
    typeof cover === 'string' ? {missing: `\`${cover}\``} : sniffPicture(cover, pictures.types)
  if ('missing' in size) {
    throw new AnswerbookError(
      'option-invalid',
      `Expected \`cover\` to be a JPEG, PNG or GIF, a function, \`none\` or \`picture\`: ${size.missing}`
    )
  }
}
