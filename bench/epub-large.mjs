import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('epub-large-one.mjs', import.meta.url))
const books = [
  [500, 0],
  [5000, 0],
  [5000, 2000]
]

/**
 * Measure books of answers that grow, and print what they cost: ten times the
 * answers, about ten times the time.
 */
export function measureLargeEpub() {
  console.log('Large books to EPUB: CPU time of the export, and peak memory of the process\n')
  console.log('| answers | pictures | ms | an answer, ms | peak memory, MB | file, MB |')
  console.log('| --: | --: | --: | --: | --: | --: |')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const [answers, pictures] of books) {
      printRow(answers, pictures, join(folder, 'book.epub'))
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function printRow(answers, pictures, path) {
  const args = ['--single-threaded-gc', script, String(answers), String(pictures), path]
  const taken = JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'}))
  const {milliseconds, megabytes} = taken
  const numbers = [milliseconds, milliseconds / answers, megabytes, statSync(path).size / 1e6]
  const cells = [answers, pictures, ...numbers.map(number => number.toPrecision(3))]
  console.log(`| ${cells.join(' | ')} |`)
}
