import type {VFile} from 'vfile'
import type {ImagePlace} from './image-place.js'
import {isRemote} from './is-remote.js'

/** Longer addresses, such as those that hold a whole picture, are cut. */
const maxShown = 100

/**
 * Tell that a picture does not lie beside the text.
 *
 * @param file
 *   File on which is told `image-remote` if it stays a link to the web, else
 *   `image-missing`.
 * @param place
 *   Where it is shown.
 * @param reason
 *   Why there is none.
 */
export function tellMissing(file: VFile, place: ImagePlace, reason: string): void {
  const {ancestors, node, url} = place
  const shown = url.length > maxShown ? `${url.slice(0, maxShown - 1)}…` : url
  const common = {ancestors, place: node?.position, source: '@answerbook/markdown'}
  if (isRemote(url)) {
    const words = `Cannot save picture \`${shown}\`, left it on the web: ${reason}`
    file.message(words, {...common, ruleId: 'image-remote'})
  } else {
    const words = `Cannot save picture \`${shown}\`, left its address: ${reason}`
    file.message(words, {...common, ruleId: 'image-missing'})
  }
}
