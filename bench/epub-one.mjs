// Binds an e-book in a process of its own, and prints what that process took:
// `epub-one.mjs <who> <file of answers> <file>`.
import {transcode} from 'node:buffer'
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

/** Titles and HTML in turn, each up to the next NUL; HTML is decoded when it is asked for. */
function readAnswers() {
  const bytes = readFileSync(input)
  const answers = []
  for (let start = 0; start < bytes.length; ) {
    const title = next()
    const html = next()
    answers.push({
      title: decode(title),
      get html() {
        return decode(html)
      }
    })
    function next() {
      const at = bytes.indexOf(0, start)
      const part = bytes.subarray(start, at < 0 ? bytes.length : at)
      start += part.length + 1
      return part
    }
  }
  return answers
}

/** By what is fastest, for all alike. */
function decode(bytes) {
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}
