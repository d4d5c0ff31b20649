import type {VFile} from 'vfile'
import {cleanUrl} from '../clean/clean-url.js'
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
  file.message(`Cannot save picture \`${shown}\`, ${deedOf(url)}: ${reason}`, {
    ancestors,
    place: node?.position,
    ruleId: isRemote(url) ? 'image-remote' : 'image-missing',
    source: '@answerbook/markdown'
  })
}

function deedOf(url: string): string {
  if (isRemote(url)) return 'left it on the web'
  return cleanUrl(url) === undefined ? 'left it out' : 'left its address'
}
