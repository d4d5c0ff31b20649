import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {median} from './median.mjs'

const program = fileURLToPath(new URL('../apps/cli/dist/index.js', import.meta.url))
const input = fileURLToPath(new URL('../examples/lunch-break.md', import.meta.url))
const rounds = 9

/** Measure how long the program takes for one short document, by the clock. */
export function measureStart() {
  console.log('One answer by the command line, against `node -e 0`: wall time, medians\n')
  console.log('| to | ours, ms | node, ms | ratio |')
  console.log('| --- | --: | --: | --: |')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const format of ['md', 'epub', 'pdf']) printRow(format, join(folder, `out.${format}`))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function printRow(format, output) {
  const ours = []
  const bare = []
  for (let round = 0; round < rounds; round++) {
    ours.push(timeOf(program, input, '--to', format, '-o', output))
    bare.push(timeOf('-e', '0'))
  }
  const [time, least] = [median(ours), median(bare)]
  const numbers = [time, least, time / least].map(number => number.toPrecision(3))
  console.log(`| ${format} | ${numbers.join(' | ')} |`)
}

function timeOf(...args) {
  const start = performance.now()
  execFileSync(process.execPath, args, {stdio: 'ignore'})
  return performance.now() - start
}
