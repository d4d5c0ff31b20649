// Prints a book in a process of its own, and what that took: `pdf-book-one.mjs <pages> <file>`.
import {closeSync, openSync, writeSync} from 'node:fs'
import {tuneV8} from '../apps/cli/dist/tune-v8.js'
import {streamPdf} from '../packages/pdf/dist/index.js'
import {makeBook} from './pdf-book.mjs'
import {fonts} from './pdf-fonts.mjs'

const [pages, path] = process.argv.slice(2)
const book = makeBook(Number(pages))

// As the program does.
tuneV8(process.versions.v8)
const before = process.cpuUsage()
await print(book)
const {user, system} = process.cpuUsage(before)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({milliseconds: (user + system) / 1000, megabytes}))

async function print(book) {
  const file = openSync(path, 'w')
  for await (const chunk of streamPdf(book, {fonts})) writeSync(file, chunk)
  closeSync(file)
}
