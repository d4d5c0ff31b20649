// Writes dist/emoji.json: the pictures of Twemoji as filled paths, by their code points.
import {readFile, writeFile} from 'node:fs/promises'
import {toShapes} from './to-shapes.mjs'

const {icons, width, height} = await readJson(
  import.meta.resolve('@iconify-json/twemoji/icons.json')
)
const names = await readJson(import.meta.resolve('@iconify-json/twemoji/chars.json'))

/** Their clips cut nothing off: the sheet, or a square around a face that touches it. */
const clippedInVain = new Set(['maracas', 'shaking-face', 'wireless'])

/** Drawn with a line, which is not worth a way to paint lines; a monochrome face has it. */
const leftOut = new Set(['hair-pick'])

const side = 36
if (width !== side || height !== side) throw new Error(`Expected squares of ${side} units`)

const pictures = {}
for (const [key, name] of Object.entries(names)) {
  if (leftOut.has(name)) continue
  const {body, height: own = side} = icons[name]
  const markup = clippedInVain.has(name)
    ? body.replace(/<clipPath.*?<\/clipPath>| clip-path="[^"]*"/g, '')
    : body
  try {
    pictures[key] = toShapes(markup, (side - own) / 2)
  } catch (cause) {
    throw new Error(`Cannot turn ${name} into shapes: ${cause.message}`, {cause})
  }
}

await writeFile(new URL('../dist/emoji.json', import.meta.url), JSON.stringify(pictures))

async function readJson(url) {
  return JSON.parse(await readFile(new URL(url), 'utf8'))
}
