// Binds an e-book in a process of its own, and prints what that process took:
// `epub-one.mjs <who> <file of answers> <file>`.
import {readFileSync} from 'node:fs'
import {tuneV8} from '../apps/cli/dist/tune-v8.js'
import {epubWriters} from './epub-writers.mjs'

const [who, input, path] = process.argv.slice(2)
// As the program does; peers run as they come.
if (who === 'ours') tuneV8(process.versions.v8)
const write = await epubWriters[who]()
await write(readAnswers(), path)

const {user, system} = process.cpuUsage()
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({milliseconds: (user + system) / 1000, megabytes}))

/** Titles and HTML in turn, each up to the next NUL. */
function readAnswers() {
  const parts = readFileSync(input).toString().split('\0')
  return Array.from({length: parts.length / 2}, (_, index) => ({
    title: parts[2 * index],
    html: parts[2 * index + 1]
  }))
}
