import type {PrintState} from './print-state.js'
export function wrap(line: string, _: PrintState): string {
  return line
}
