import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeAnswers} from './epub-answers.mjs'
import {epubText} from './epub-text.mjs'
import {expectSame} from './expect-same.mjs'
import {median} from './median.mjs'
import {runPandoc} from './run-pandoc.mjs'

const script = fileURLToPath(new URL('epub-one.mjs', import.meta.url))
/** HTML of an answer: about 3,000 Han. */
const answerBytes = 10_000

const counts = [1, 10, 100, 1000]
const rounds = 5

// The threads of the garbage collector wait for each other where others work
// too, and their time would count.
const flags = ['--single-threaded-gc']

/**
 * Measure the way of answers to an e-book, and print how many times faster than
 * each peer it is: whole processes, their start included.
 *
 * @throws
 *   If unzip finds another text in the book of a peer.
 */
export async function measureEpub() {
  console.log('Answers to EPUB, whole processes: CPU time and peak memory, medians\n')
  const peers = ['epub-gen-memory']
  if (spawnSync('pandoc', ['--version']).error) console.log('pandoc is not there: left out\n')
  else peers.push('pandoc')
  console.log('| answers | against | ours, ms | peer, ms | ratio | ours, MB | peer, MB |')
  console.log('| --: | --- | --: | --: | --: | --: | --: |')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const count of counts) await printRows(count, peers, folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function printRows(count, peers, folder) {
  const fileOf = who => join(folder, `${who}.epub`)
  const answers = makeAnswers(count, answerBytes)
  // As plain as what pandoc reads: to parse JSON is no work of theirs.
  const input = join(folder, 'answers.txt')
  writeFileSync(input, answers.flatMap(({title, html}) => [title, html]).join('\0'))
  const taken = Object.fromEntries(['ours', ...peers].map(who => [who, []]))
  for (let round = 0; round < rounds; round++) {
    for (const who of Object.keys(taken)) {
      const run =
        who === 'pandoc' ? runPandoc(answers, fileOf(who)) : runOne(who, input, fileOf(who))
      taken[who].push(await run)
    }
  }
  const of = (who, what) => median(taken[who].map(one => one[what]))
  const wanted = epubText(fileOf('ours'))
  for (const peer of peers) {
    expectSame(`${count} answers, ${peer}`, wanted, epubText(fileOf(peer)))
    const [time, other] = [of('ours', 'milliseconds'), of(peer, 'milliseconds')]
    const memory = [of('ours', 'megabytes'), of(peer, 'megabytes')]
    const numbers = [time, other, other / time, ...memory].map(number => number.toPrecision(3))
    console.log(`| ${count} | ${peer} | ${numbers.join(' | ')} |`)
  }
}

function runOne(who, input, path) {
  return JSON.parse(
    execFileSync(process.execPath, [...flags, script, who, input, path], {encoding: 'utf8'})
  )
}
