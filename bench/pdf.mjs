import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expectSame} from './expect-same.mjs'
import {median} from './median.mjs'

const script = fileURLToPath(new URL('pdf-one.mjs', import.meta.url))
const sizes = {'10 k': 1e4, '100 k': 1e5, '1 M': 1e6}
const peers = ['pdfkit', 'typst']
const rounds = 3

/** The text block of a page, in points: without page numbers and running heads. */
const block = {'-x': 60, '-y': 50, '-W': 475, '-H': 742}

/**
 * Measure the way of plain paragraphs to PDF, and print how many times faster
 * than each peer it is: whole processes, their start included.
 *
 * @throws
 *   If pdftotext finds another text in the file of a peer.
 */
export function measurePdf() {
  console.log('Paragraphs to PDF, whole processes: CPU time and peak memory, medians\n')
  console.log('| characters | against | ours, ms | peer, ms | ratio | ours, MB | peer, MB |')
  console.log('| --- | --- | --: | --: | --: | --: | --: |')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const size of Object.keys(sizes)) printRows(size, folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function printRows(size, folder) {
  const taken = Object.fromEntries(['ours', ...peers].map(who => [who, []]))
  const fileOf = who => join(folder, `${who}.pdf`)
  for (let round = 0; round < rounds; round++) {
    for (const who of Object.keys(taken)) {
      const args = [script, who, String(sizes[size]), fileOf(who)]
      taken[who].push(JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'})))
    }
  }
  const of = (who, what) => median(taken[who].map(one => one[what]))
  const wanted = textOf(fileOf('ours'))
  for (const peer of peers) {
    expectSame(`${size}, ${peer}`, wanted, textOf(fileOf(peer)))
    const [time, other] = [of('ours', 'milliseconds'), of(peer, 'milliseconds')]
    const memory = [of('ours', 'megabytes'), of(peer, 'megabytes')]
    const numbers = [time, other, other / time, ...memory].map(number => number.toPrecision(3))
    console.log(`| ${size} | ${peer} | ${numbers.join(' | ')} |`)
  }
}

function textOf(file) {
  const options = {encoding: 'utf8', maxBuffer: 1e8}
  return execFileSync(
    'pdftotext',
    ['-raw', ...Object.entries(block).flat(), file, '-'].map(String),
    options
  )
}
