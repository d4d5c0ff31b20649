// Measures the packages side by side with their peers. Build first.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

// The threads of the garbage collector wait for each other where others work
// too, and their time would count.
const flags = ['--expose-gc', '--single-threaded-gc']

if (!existsSync(new URL('node_modules', import.meta.url))) installPeers()
if (globalThis.gc) await measureAll()
else run(process.execPath, ...flags, fileURLToPath(import.meta.url))

async function measureAll() {
  const {measureMarkdown} = await import('./markdown.mjs')
  const {measureGrowth} = await import('./growth.mjs')
  const {measurePdf} = await import('./pdf.mjs')
  const {measureBooks} = await import('./pdf-books.mjs')
  const {measureEpub} = await import('./epub.mjs')
  const {measureLargeEpub} = await import('./epub-large.mjs')
  const {measureStart} = await import('./start.mjs')
  await measureMarkdown()
  console.log()
  measureGrowth(flags)
  console.log()
  measurePdf()
  console.log()
  measureBooks()
  console.log()
  await measureEpub()
  console.log()
  measureLargeEpub()
  console.log()
  measureStart()
}

function installPeers() {
  // `pnpm bench` says where pnpm is; without, npm brings the one that wrote the lockfile.
  const pnpm = process.env.npm_execpath?.match(/pnpm\.c?js$/)
    ? [process.execPath, process.env.npm_execpath]
    : ['npx', '-y', 'pnpm@10.34.8']
  run(...pnpm, 'install', '--frozen-lockfile')
}

function run(command, ...args) {
  const {status, error} = spawnSync(command, args, {cwd: here, stdio: 'inherit'})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
