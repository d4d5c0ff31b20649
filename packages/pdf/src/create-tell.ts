import type {VFile} from 'vfile'
import type {Tell} from './tell.js'

const source = '@answerbook/pdf'

/**
 * Make the function that tells what is wrong with a document.
 *
 * @param file
 *   File to tell it on.
 * @returns
 *   Function.
 */
export function createTell(file: VFile): Tell {
  return (reason, ruleId, node) => {
    file.message(reason, {ruleId, source, place: node?.position})
  }
}
