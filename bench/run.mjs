// Measures the packages side by side with their peers. Build first.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) installPeers()
const {measureMarkdown} = await import('./markdown.mjs')
measureMarkdown()
console.log()
const {measureGrowth} = await import('./growth.mjs')
measureGrowth()

function installPeers() {
  // `pnpm bench` says where pnpm is; without, npm brings the one that wrote the lockfile.
  const pnpm = process.env.npm_execpath?.match(/pnpm\.c?js$/)
    ? [process.execPath, process.env.npm_execpath]
    : ['npx', '-y', 'pnpm@10.34.8']
  const [command, ...args] = [...pnpm, 'install', '--frozen-lockfile']
  const {status, error} = spawnSync(command, args, {cwd: here, stdio: 'inherit'})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
