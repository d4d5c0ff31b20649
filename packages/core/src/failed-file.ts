import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/**
 * Make the file of a document that could not be opened.
 *
 * @param error
 *   What opening it threw; thrown again if it says nothing about the document.
 */
export function failedFile(path: string | undefined, error: unknown): VFile {
  if (!(error instanceof VFileMessage)) throw error
  const file = new VFile({path})
  error.fatal = true
  file.messages.push(error)
  return file
}
