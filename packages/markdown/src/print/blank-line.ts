import type {PrintState} from './print-state.js'

/** Give a blank line of a container: without space at its end, but with its quote marks. */
export function blankLine({newline}: Pick<PrintState, 'newline'>): string {
  const line = newline.trimEnd()
  return line === '' ? '\n' : line
}
