import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {constructs} from './constructs.mjs'

const script = fileURLToPath(new URL('growth-of.mjs', import.meta.url))

/** Measure how the time for hostile HTML grows with its size, and print it. */
export function measureGrowth() {
  console.log('HTML -> mdast of hostile HTML, CPU time, medians of three; linear is 10\n')
  console.log('| construct | 300 kB, ms | 3 MB, ms | ratio | peak memory, MB |')
  console.log('| --- | --: | --: | --: | --: |')
  for (const name of Object.keys(constructs)) {
    const small = measureOne(name, 3e5)
    const large = measureOne(name, 3e6)
    const numbers = [
      small.milliseconds,
      large.milliseconds,
      large.milliseconds / small.milliseconds,
      large.megabytes
    ]
    console.log(`| ${name} | ${numbers.map(number => number.toPrecision(3)).join(' | ')} |`)
  }
}

function measureOne(name, bytes) {
  const args = ['--expose-gc', script, name, String(bytes)]
  return JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}))
}
