import {fromHtml as toHast} from 'hast-util-from-html'
import {toMdast} from 'hast-util-to-mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown, gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown as printMdast} from 'mdast-util-to-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {htmlToMarkdown} from 'mdream'
import {gfm} from 'micromark-extension-gfm'
import TurndownService from 'turndown'
import {gfm as turndownGfm} from 'turndown-plugin-gfm'
import {toMarkdown} from '../packages/markdown/dist/index.js'
import {fromHtml} from '../packages/mdast-util-from-html/dist/index.js'
import {bookOf} from './book-of.mjs'
import {measure} from './measure.mjs'
import {makeHtml} from './work-set.mjs'

// Its own underscores would show between Chinese characters, and the text be another.
const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  emDelimiter: '*'
})
turndown.use(turndownGfm)

const sizes = {'100 kB': 1e5, '1 MB': 1e6}

/** What is written, and what the peers make of the same HTML. */
const rows = {
  'HTML -> mdast': {
    ours: html => fromHtml(html),
    textOf: root => textOf(root, {includeImageAlt: false}),
    peers: {'hast-util-to-mdast': html => toMdast(toHast(html, {fragment: true}))}
  },
  'HTML -> mdast -> Markdown': {
    ours: html => String(toMarkdown(bookOf(fromHtml(html)))),
    textOf: markdown =>
      textOf(fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}), {
        includeHtml: false,
        includeImageAlt: false
      }),
    peers: {
      'unified chain': html =>
        printMdast(toMdast(toHast(html, {fragment: true})), {extensions: [gfmToMarkdown()]}),
      'mdream (Rust)': html => htmlToMarkdown(html),
      turndown: html => turndown.turndown(html)
    }
  }
}

/**
 * Measure the way to Markdown, and print how many times faster than each peer
 * it is.
 *
 * @throws
 *   If a peer finds another text in the same HTML.
 */
export function measureMarkdown() {
  console.log('CPU time of the peer / CPU time of ours, medians of interleaved rounds\n')
  console.log('| work | against | ours, ms | peer, ms | ratio |')
  console.log('| --- | --- | --: | --: | --: |')
  for (const [name, row] of Object.entries(rows)) {
    for (const kind of ['prose', 'rich']) {
      for (const [size, bytes] of Object.entries(sizes)) {
        printRow(`${name}, ${kind}, ${size}`, row, makeHtml(kind, bytes))
      }
    }
  }
}

function printRow(name, {ours, textOf, peers}, html) {
  const wanted = squash(textOf(ours(html)))
  for (const [peer, convert] of Object.entries(peers)) {
    expectSame(`${name}, ${peer}`, wanted, squash(textOf(convert(html))))
  }
  const functions = Object.fromEntries(
    Object.entries({ours, ...peers}).map(([peer, convert]) => [peer, () => convert(html)])
  )
  const {ours: time, ...others} = measure(functions)
  for (const [peer, other] of Object.entries(others)) {
    const numbers = [time, other, other / time].map(number => number.toPrecision(3))
    console.log(`| ${name} | ${peer} | ${numbers.join(' | ')} |`)
  }
}

function expectSame(name, wanted, got) {
  if (wanted === got) return
  let at = 0
  while (wanted[at] === got[at]) at++
  const near = text => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))
  throw new Error(`${name}: other text at ${at}: ours ${near(wanted)}, peer's ${near(got)}`)
}

function squash(text) {
  return text.replace(/\s+/g, '')
}
