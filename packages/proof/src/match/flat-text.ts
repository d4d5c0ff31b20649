import {normalize, squash} from '../squash.js'

/** Blocks as one text without white space. */
export interface FlatText {
  readonly text: string
  /** Where each block begins; one more for the end. */
  readonly starts: readonly number[]
}

/** Put blocks one behind the other. */
export function flatten(blocks: readonly string[]): FlatText {
  const starts = [0]
  const texts: string[] = []
  let length = 0
  for (const block of blocks) {
    const text = squash(normalize(block))
    if (text === '') continue
    texts.push(text)
    length += text.length
    starts.push(length)
  }
  return {text: texts.join(''), starts}
}
