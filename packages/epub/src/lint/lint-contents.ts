import type {Book} from '@answerbook/core'
import type {Device} from '../devices/device.js'

/**
 * Look whether answers stand deeper in the contents than a device shows them.
 *
 * Headings may: whoever looks for them is in the text already.
 *
 * @param book
 *   Book.
 * @param device
 *   Device.
 * @returns
 *   What is wrong with it; `undefined` if all is well.
 */
export function lintContents({children}: Book, {name, advice}: Device): string | undefined {
  const {contentsDepth} = advice
  if (contentsDepth === undefined) return undefined
  const depth = children.reduce(
    (depth, thread) =>
      Math.max(depth, (thread.part === undefined ? 1 : 2) + (thread.children.length > 1 ? 1 : 0)),
    0
  )
  return depth > contentsDepth
    ? `answers stand ${depth} levels deep, ${name} shows ${contentsDepth}`
    : undefined
}
