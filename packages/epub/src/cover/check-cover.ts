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
  if (typeof cover === 'string') {
    throw refusal(`bytes, a function, \`none\` or \`picture\`, got \`${cover}\``)
  }
  const size = sniffPicture(cover, pictures.types)
  if ('missing' in size) throw refusal(`a JPEG, PNG or GIF that readers show: ${size.missing}`)
}

function refusal(expected: string): AnswerbookError {
  return new AnswerbookError('option-invalid', `Expected \`cover\` to be ${expected}`)
}
