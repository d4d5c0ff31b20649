import type {Image} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'
import {destination} from './destination.js'

/** Print a picture whose URL is clean. */
export function image(node: Image, _: unknown, state: State, info: Info): string {
  const exit = state.enter('image')
  const leave = state.enter('label')
  const alt = state.safe(node.alt, {...info, before: '[', after: ']'})
  leave()
  exit()
  return `![${alt}]${destination(node.url, node.title ?? '')}`
}

image.peek = (): string => '!'
