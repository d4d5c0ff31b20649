import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {works} from './works.mjs'

const script = fileURLToPath(new URL('growth-of.mjs', import.meta.url))

/**
 * Measure how the time for hostile documents grows with their size, and print it.
 *
 * @param {readonly string[]} flags
 *   Flags of Node; needs `--expose-gc`.
 */
export function measureGrowth(flags) {
  console.log('Hostile documents, CPU time of the fastest call; linear is a ratio of 10')
  for (const [work, {constructs}] of Object.entries(works)) {
    console.log(`\n| ${work} | 1 MB, ms | 10 MB, ms | ratio | peak memory, MB |`)
    console.log('| --- | --: | --: | --: | --: |')
    for (const name of Object.keys(constructs)) printRow(work, name, flags)
  }
}

function printRow(work, name, flags) {
  const small = measureOne(work, name, 1e6, flags)
  const large = measureOne(work, name, 1e7, flags)
  const ratio = large.milliseconds / small.milliseconds
  const numbers = [small.milliseconds, large.milliseconds, ratio, large.megabytes]
  const cells = numbers.map(number => number.toPrecision(3)).join(' | ')
  console.log(`| ${name.replaceAll('|', '\\|')} | ${cells} |`)
}

function measureOne(work, name, bytes, flags) {
  const args = [...flags, script, work, name, String(bytes)]
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}))
}
