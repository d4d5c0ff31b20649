import type {VFile} from 'vfile'
import type {TellAbout} from './tell.js'

const source = '@answerbook/pdf'

/**
 * Make the function that tells what is wrong with a document.
 *
 * @param file
 *   File to tell it on.
 * @returns
 *   Function that takes the book, thread and post at hand: the `ancestors` of
 *   the messages.
 */
export function createTell(file: VFile): TellAbout {
  return (...ancestors) =>
    (reason, ruleId, node) => {
      file.message(reason, {ancestors, ruleId, source, place: node?.position})
    }
}
