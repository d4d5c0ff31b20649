import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {constructs} from './constructs.mjs'

const script = fileURLToPath(new URL('growth-of.mjs', import.meta.url))

/**
 * Measure how the time for hostile HTML grows with its size, and print it.
 *
 * @param {readonly string[]} flags
 *   Flags of Node; needs `--expose-gc`.
 */
export function measureGrowth(flags) {
  console.log(
    'HTML -> mdast of hostile HTML, CPU time of the fastest call; linear is a ratio of 10\n'
  )
  console.log('| construct | 1 MB, ms | 10 MB, ms | ratio | peak memory, MB |')
  console.log('| --- | --: | --: | --: | --: |')
  for (const name of Object.keys(constructs)) {
    const small = measureOne(name, 1e6, flags)
    const large = measureOne(name, 1e7, flags)
    const numbers = [
      small.milliseconds,
      large.milliseconds,
      large.milliseconds / small.milliseconds,
      large.megabytes
    ]
    console.log(`| ${name} | ${numbers.map(number => number.toPrecision(3)).join(' | ')} |`)
  }
}

function measureOne(name, bytes, flags) {
  const args = [...flags, script, name, String(bytes)]
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}))
}
