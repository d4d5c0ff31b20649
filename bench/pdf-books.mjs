import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('pdf-book-one.mjs', import.meta.url))

/**
 * Measure books of answers that grow, and print what a page costs, typeset and
 * tagged: with more pages, less of the start, and never more.
 */
export function measureBooks() {
  console.log(
    'Books to PDF: CPU time of a page, the start of the process left out, and its peak memory\n'
  )
  console.log('| pages | a page, ms | peak memory, MB | file, MB |')
  console.log('| --: | --: | --: | --: |')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const pages of [500, 2000, 5000]) printRow(pages, join(folder, 'book.pdf'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function printRow(wanted, file) {
  const run = (command, ...args) => execFileSync(command, args, {encoding: 'utf8'})
  const {milliseconds, megabytes} = JSON.parse(run(process.execPath, script, String(wanted), file))
  const info = run('pdfinfo', file)
  const [pages, bytes] = ['Pages', 'File size'].map(name =>
    Number(info.match(new RegExp(`^${name}: +(\\d+)`, 'm'))[1])
  )
  const numbers = [milliseconds / pages, megabytes, bytes / 1e6].map(one => one.toPrecision(3))
  console.log(`| ${pages} | ${numbers.join(' | ')} |`)
}
