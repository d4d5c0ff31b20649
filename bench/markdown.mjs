import {expectSame} from './expect-same.mjs'
import {markdownRows} from './markdown-rows.mjs'
import {measure} from './measure.mjs'
import {makeHtml} from './work-set.mjs'

const sizes = {'100 kB': 1e5, '1 MB': 1e6}

/**
 * Measure the way to Markdown, and print how many times faster than each peer
 * it is.
 *
 * @throws
 *   If a peer finds another text in the same HTML.
 */
export async function measureMarkdown() {
  console.log('CPU time of the peer / CPU time of ours, medians of interleaved rounds\n')
  console.log('| work | against | ours, ms | peer, ms | ratio |')
  console.log('| --- | --- | --: | --: | --: |')
  for (const [name, row] of Object.entries(markdownRows)) {
    for (const kind of ['prose', 'rich']) {
      for (const size of Object.keys(sizes)) {
        await printRow(name, row, kind, size)
      }
    }
  }
}

async function printRow(row, {ours, textOf, peers}, kind, size) {
  const name = `${row}, ${kind}, ${size}`
  const html = makeHtml(kind, sizes[size])
  const [read, write] = [await textOf(), await ours()]
  const wanted = read(write(html))
  for (const [peer, load] of Object.entries(peers)) {
    const convert = await load()
    expectSame(`${name}, ${peer}`, wanted, read(convert(html)))
  }
  const {ours: time, ...others} = measure(['ours', ...Object.keys(peers)], who => [
    row,
    who,
    kind,
    sizes[size]
  ])
  for (const [peer, other] of Object.entries(others)) {
    const numbers = [time, other, other / time].map(number => number.toPrecision(3))
    console.log(`| ${name} | ${peer} | ${numbers.join(' | ')} |`)
  }
}
