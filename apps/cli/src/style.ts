import {styleText} from 'node:util'

/** Print in red, where standard error is a terminal that shows colours. */
export function red(text: string): string {
  return styleText('red', text, {stream: process.stderr})
}

/** Print in a fainter colour, where standard error is a terminal that shows colours. */
export function dim(text: string): string {
  return styleText('dim', text, {stream: process.stderr})
}

/** Replace control characters, which a document could use to write anywhere on the screen. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD')
}
