// Opens e-books of answerbook in a reader engine of others, and takes the pictures of
// docs/epub.md. Build first; Chromium and ImageMagick are asked of the system.
import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {openReader} from './readers/open-reader.mjs'
import {shots} from './readers/shots.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(tmpdir(), 'answerbook-readers')
const output = join(root, 'docs/epub')
for (const path of [folder, output]) mkdirSync(path, {recursive: true})

const texts = [
  'examples',
  ...['cards', 'blocks', 'formulas'].map(name => `bench/torture/${name}.md`)
]
const choices = ['--merge', '--title', '铅字与公式', '--epub-cover', 'auto', '-q']

/** How the book is shown, from left to right. */
const ways = [
  {name: 'light', scheme: 'light', options: []},
  {name: 'dark', scheme: 'dark', options: []},
  {name: 'vertical', scheme: 'light', options: ['--epub-vertical']}
]

const reader = await openReader({scale: 1.25})
try {
  for (const {name, scheme, options} of ways) {
    const book = join(folder, `${name}.epub`)
    run(process.execPath, 'apps/cli/dist/index.js', ...texts, ...choices, ...options, '-o', book)
    const page = await reader.open(book, scheme)
    for (const {name: shot, note, ...place} of shots) {
      if (!(await page.evaluate(place => globalThis.reader.turnTo(place), place))) {
        throw new Error(`Expected \`${shot}\` in ${book}`)
      }
      if (note) await page.evaluate(words => globalThis.reader.openNote(words), note)
      // Pages slide in.
      await new Promise(resolve => setTimeout(resolve, 500))
      await page.screenshot({path: join(folder, `${shot}-${name}.png`)})
    }
    await page.close()
  }
} finally {
  await reader.close()
}

for (const {name, colours = 14} of shots) {
  const files = ways.map(way => join(folder, `${name}-${way.name}.png`))
  const rows = ['-tile', `${files.length}x1`, '-geometry', '+5+5', '-background', '#999']
  const joined = join(folder, `${name}.png`)
  run('montage', ...files, ...rows, joined)
  const palette = [
    '+dither',
    '-colors',
    `${colours}`,
    '-strip',
    '-define',
    'png:compression-level=9'
  ]
  run('convert', joined, ...palette, `PNG8:${join(output, `${name}.png`)}`)
}

function run(command, ...args) {
  return execFileSync(command, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']})
}
