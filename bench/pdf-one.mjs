// Writes a PDF in a process of its own, and prints what that process took:
// `pdf-one.mjs <who> <characters> <file>`.
import {writeFileSync} from 'node:fs'
import {tuneV8} from '../apps/cli/dist/tune-v8.js'
import {pdfWriters} from './pdf-writers.mjs'
import {makeParagraphs} from './work-set.mjs'

const [who, characters, file] = process.argv.slice(2)
const paragraphs = makeParagraphs(Number(characters))
// As the program does; peers run as they come.
if (who === 'ours') tuneV8(process.versions.v8)
const write = await pdfWriters[who]()
writeFileSync(file, await write(paragraphs))

const {user, system} = process.cpuUsage()
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({milliseconds: (user + system) / 1000, megabytes}))
process.exit()
