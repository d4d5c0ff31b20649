// Prints the texts of torture/ by answerbook and by three other printers, and cuts the
// pictures of docs/typography.md out of their pages. Build first.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import {cutCrops} from './typography/cut-crops.mjs'
import {style} from './typography/style.mjs'
import {toHtml} from './typography/to-html.mjs'
import {toTypst} from './typography/to-typst.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(tmpdir(), 'answerbook-typography')
mkdirSync(folder, {recursive: true})
const texts = [
  'marks.md',
  'formulas.md',
  'blocks.md',
  'cards.md',
  'traditional.md',
  'japanese.md',
  'english.md'
].map(name => join(root, 'bench/torture', name))

run(
  process.execPath,
  'apps/cli/dist/index.js',
  ...texts,
  '--merge',
  '--title',
  '排版的难题',
  '-q',
  '-t',
  'pdf,json',
  '-o',
  `${folder}/`
)
const book = JSON.parse(readFileSync(join(folder, '排版的难题.json'), 'utf8'))

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(isThere)
const printed = new Map([['answerbook', join(folder, '排版的难题.pdf')]])
if (chromium) {
  const args = ['--headless', '--no-sandbox', '--no-pdf-header-footer']
  print('Chromium', path => run(chromium, ...args, `--print-to-pdf=${path}`, write('end')))
} else tell('Chromium')
print('typst', path => {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{fontPaths: [join(root, 'packages/fonts/dist/faces')]}]
  })
  const mainFileContent = toTypst(book, {
    folder: '/bench/torture/',
    compiles: math => !compiler.compile({mainFileContent: math}).hasError()
  })
  writeFileSync(join(folder, 'book.typ'), mainFileContent)
  writeFileSync(path, compiler.pdf({mainFileContent}))
})
if (isThere('weasyprint')) {
  print('WeasyPrint', path => run('weasyprint', '-q', write('page'), path))
} else tell('WeasyPrint')

const cutters = ['mutool', 'pdftoppm', 'convert'].filter(tool => !isThere(tool))
if (cutters.length > 0) cutters.forEach(tell)
else {
  cutCrops(printed, join(root, 'docs/typography'), folder)
  writeVersions()
}

function writeVersions() {
  const {dependencies} = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8'))
  const compiler = '@myriaddreamin/typst-ts-node-compiler'
  const versionOf = tool => /\d[\d.]*/.exec(run(tool, '--version'))?.[0]
  const names = [
    chromium && `Chromium ${versionOf(chromium)}`,
    `KaTeX ${dependencies.katex}`,
    `typst of ${compiler} ${dependencies[compiler]}`,
    `tex2typst ${dependencies.tex2typst}`,
    isThere('weasyprint') && `WeasyPrint ${versionOf('weasyprint')}`
  ]
  const page = join(root, 'docs/typography.md')
  const line = `Made by ${names.filter(Boolean).join(', ')}.`
  const region = /(<!-- versions -->\n)[\s\S]*?(\n<!-- end -->)/
  writeFileSync(page, readFileSync(page, 'utf8').replace(region, `$1${line}$2`))
}

function print(name, make) {
  const path = join(folder, `${name}.pdf`)
  make(path)
  printed.set(name, path)
}

/** Write the book as HTML, with its notes inline or after each post. */
function write(notes) {
  const at = path => pathToFileURL(join(root, path)).href
  const path = join(folder, `notes-${notes}.html`)
  const options = {
    base: at('bench/torture/'),
    sheets: [at('bench/node_modules/katex/dist/katex.min.css')],
    style: style(at('packages/fonts/dist/faces/')),
    notes
  }
  writeFileSync(path, toHtml(book, options))
  return path
}

function run(command, ...args) {
  return execFileSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

function isThere(tool) {
  return process.env.PATH.split(':').some(path => existsSync(join(path, tool)))
}

function tell(tool) {
  console.error(`${tool} is not installed: left out`)
}
