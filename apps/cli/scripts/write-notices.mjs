// Write the licences of what is bundled beside it.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = new URL('../', import.meta.url)
const record = new URL('dist/metafile-esm.json', root)
const {outputs} = JSON.parse(readFileSync(record, 'utf8'))

const folders = new Set()
for (const {inputs} of Object.values(outputs)) {
  for (const [path, {bytesInOutput}] of Object.entries(inputs)) {
    if (bytesInOutput > 0) folders.add(packageOf(path))
  }
}

folders.delete(undefined)

const notices = [...folders].map(noticeOf).sort()
writeFileSync(
  new URL('dist/NOTICE.txt', root),
  `The program comes with works of others, bundled:\n\n${[...new Set(notices)].join('\n\n')}\n`
)
rmSync(record)

/** Folder of the package that a file is of; nothing for files of this one. */
function packageOf(path) {
  const ends = path.matchAll(/(?:node_modules|^(?:\.\.\/)+packages)\/(?:@[^/]+\/)?[^/]+(?=\/)/g)
  return [...ends]
    .map(({0: {length}, index}) => path.slice(0, index + length))
    .find(folder => existsSync(new URL(`${folder}/package.json`, root)))
}

function noticeOf(folder) {
  const at = new URL(`${folder}/`, root)
  const {name, version, license} = JSON.parse(readFileSync(new URL('package.json', at), 'utf8'))
  const texts = readdirSync(fileURLToPath(at))
    .filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .flatMap(file => textsOf(new URL(file, at)))
  return [`== ${name} ${version}: ${license}`, ...texts].join('\n\n')
}

/** Of a file, or of the files of a folder. */
function textsOf(url) {
  if (!existsSync(new URL(`${url.href}/.`))) return [readFileSync(url, 'utf8').trim()]
  return readdirSync(fileURLToPath(url)).map(file =>
    readFileSync(new URL(`${url.href}/${file}`), 'utf8').trim()
  )
}
