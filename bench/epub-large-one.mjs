// Binds a large e-book in a process of its own, and prints what that took:
// `epub-large-one.mjs <answers> <pictures> <file>`.
import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {tuneV8} from '../apps/cli/dist/tune-v8.js'
import {streamEpub} from '../packages/epub/dist/index.js'
import {fromHtml} from '../packages/mdast-util-from-html/dist/index.js'
import {makeAnswers} from './epub-answers.mjs'

const [answers, pictures, path] = process.argv.slice(2)

/** HTML of an answer. */
const answerBytes = 5000

/** As long as a photograph of a page's width. */
const pictureBytes = 120_000

const book = makeBook(Number(answers), Number(pictures))
// As the program does.
tuneV8(process.versions.v8)
const before = process.cpuUsage()
await pipeline(streamEpub(book, {load}), createWriteStream(path))
const {user, system} = process.cpuUsage(before)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({milliseconds: (user + system) / 1000, megabytes}))

/** Pictures are spread over the answers evenly. */
function makeBook(answers, pictures) {
  const children = makeAnswers(answers, answerBytes).map(({title, html}, index) => {
    const blocks = fromHtml(html).children
    const number = Math.floor((index * pictures) / answers)
    const isNew = number !== Math.floor(((index - 1) * pictures) / answers)
    if (pictures > 0 && isNew) blocks.push(figureOf(number))
    const post = {type: 'post', id: `p${index}`, role: 'answer', children: blocks}
    return {type: 'thread', id: `t${index}`, title, children: [post]}
  })
  return {type: 'book', version: 1, title: '春夜随笔', children}
}

function figureOf(number) {
  const image = {type: 'image', url: `https://pic.example.com/${number}.png`, alt: '图'}
  return {type: 'paragraph', children: [image]}
}

/** A picture that is made when it is asked for: head of a PNG, then what differs. */
async function load(url) {
  const bytes = new Uint8Array(pictureBytes)
  const number = Number(/\d+/.exec(url)[0])
  const view = new DataView(bytes.buffer)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  view.setUint32(8, 13)
  view.setUint32(12, 0x49484452)
  view.setUint32(16, 1440)
  view.setUint32(20, 900)
  bytes.set([8, 2], 24)
  view.setUint32(40, number)
  return {bytes, type: 'image/png'}
}
