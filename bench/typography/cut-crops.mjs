// Cuts the same words out of the pages of several PDFs, one picture for all of them.
import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {crops} from './crops.mjs'

const dpi = 132
const scale = dpi / 72
/** Of the measure, with a little of the margins. */
const [leftPt, rightPt] = [68, 528]
/** What is shown of each at most. */
const highestPt = 190

const font = fileURLToPath(
  new URL('../../packages/fonts/dist/faces/NotoSansSC-Bold.ttf', import.meta.url)
)

/** Write the pictures of all PDFs, by the name of the printer, to a folder. */
export function cutCrops(printed, output, work) {
  mkdirSync(output, {recursive: true})
  const pages = new Map([...printed].map(([name, path]) => [name, linesOf(path)]))
  for (const crop of crops) {
    const parts = [...printed].flatMap(([name, path]) => {
      const found = find(pages.get(name), crop)
      if (!found) {
        console.error(`${name}: ${crop.name} is not found`)
        return []
      }
      const file = join(work, `${crop.name}-${name}.png`)
      cut(path, found, file)
      return [
        '(',
        '-background',
        '#e8e8e8',
        '-fill',
        '#333',
        '-font',
        font,
        '-pointsize',
        '17'
      ].concat([`label: ${name} `, file, '-append', ')'])
    })
    const picture = join(output, `${crop.name}.png`)
    const palette = ['+dither', '-colors', `${crop.colours ?? 12}`, '-strip', `PNG8:${picture}`]
    run('convert', ...parts, '-background', 'white', '-append', ...palette)
  }
}

/** Lines of each page with where they are, their text without white space. */
function linesOf(path) {
  const pages = run('mutool', 'draw', '-q', '-F', 'stext.json', path)
  return JSON.parse(pages.toString()).pages.map(({blocks}) =>
    blocks.flatMap(({lines = []}) =>
      lines.map(({bbox, text}) => ({top: bbox.y, bottom: bbox.y + bbox.h, text: squash(text)}))
    )
  )
}

/** The page on which words begin, and from where to where they reach on it. */
function find(pages, {from, to}) {
  for (const [number, lines] of pages.entries()) {
    const text = lines.map(line => line.text).join('')
    const start = text.indexOf(squash(from))
    if (start === -1) continue
    const end = text.indexOf(squash(to), start)
    let offset = 0
    const shown = lines.filter(line => {
      const isIn = offset + line.text.length > start && (end === -1 || offset <= end)
      offset += line.text.length
      return isIn
    })
    const [first] = shown
    const below = shown.filter(line => line.bottom > first.top)
    const top = Math.min(...below.map(line => line.top)) - 3
    const bottom = Math.max(...below.map(line => line.bottom)) + 4
    return {page: number + 1, top, bottom: Math.min(bottom, top + highestPt)}
  }
  return undefined
}

function cut(path, {page, top, bottom}, file) {
  const stem = file.replace(/\.png$/, '')
  const area = [leftPt, top, rightPt - leftPt, bottom - top].map(pt => Math.round(pt * scale))
  const [x, y, width, height] = area.map(String)
  const range = ['-f', `${page}`, '-l', `${page}`, '-r', `${dpi}`]
  const box = ['-x', x, '-y', y, '-W', width, '-H', height]
  run('pdftoppm', ...range, ...box, '-singlefile', '-png', path, stem)
}

function squash(text) {
  // Some printers say radicals for the Han that look like them.
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function run(command, ...args) {
  return execFileSync(command, args, {maxBuffer: 1024 ** 3, stdio: ['ignore', 'pipe', 'ignore']})
}
