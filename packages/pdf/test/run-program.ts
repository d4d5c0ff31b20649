import {execFileSync} from 'node:child_process'

/** Run a program of others and give what it prints. */
export function runProgram(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe']
  })
}
