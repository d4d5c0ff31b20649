import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {median} from './median.mjs'

const script = fileURLToPath(new URL('measure-one.mjs', import.meta.url))

/**
 * Measure works that do the same, in interleaved rounds, each in a process of
 * its own: none pays for the garbage of another, or for code that is thrown
 * away with it.
 *
 * @param {readonly string[]} names
 *   Who does the work.
 * @param {(name: string) => readonly unknown[]} argumentsOf
 *   Arguments of `measure-one.mjs` for each.
 * @returns {Record<string, number>}
 *   CPU milliseconds of one call, warm: the median of the rounds, by name.
 */
export function measure(names, argumentsOf) {
  const rounds = 3
  const times = Object.fromEntries(names.map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(measureOne(argumentsOf(name)))
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])]))
}

/** The threads of the garbage collector wait for each other where others work too. */
function measureOne(args) {
  const flags = ['--single-threaded-gc', script, ...args.map(String)]
  return Number(execFileSync(process.execPath, flags, {encoding: 'utf8'}))
}
