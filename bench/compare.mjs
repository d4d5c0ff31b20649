// Writes what converters make of the same HTML into docs/markdown.md. Build first.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {htmlToMarkdown} from 'mdream'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {math} from 'micromark-extension-math'
import TurndownService from 'turndown'
import {gfm as turndownGfm} from 'turndown-plugin-gfm'
import {VFile} from 'vfile'
import {readBook} from '../packages/core/dist/index.js'
import {toMarkdown} from '../packages/markdown/dist/index.js'
import {examples, flavourExample, flavours} from './examples.mjs'

const page = new URL('../docs/markdown.md', import.meta.url)

const turndown = new TurndownService({headingStyle: 'atx', codeBlockStyle: 'fenced'})
turndown.use(turndownGfm)

/** Each converter, by its name on the page. */
const converters = {
  answerbook: async html => {
    const book = await readBook(new VFile({path: 'example.html', value: html}))
    return String(toMarkdown(book, {frontMatter: 'none'}))
  },
  turndown: html => turndown.turndown(html),
  mdream: html => htmlToMarkdown(html),
  pandoc: html => pandoc('-f', 'html', '-t', 'gfm', '--wrap=none', html)
}

/** What goes in, then what each converter writes, and what a parser reads there. */
async function compare(html) {
  const written = new Map()
  for (const [name, convert] of Object.entries(converters)) {
    written.set(name, tidy(await convert(html)))
  }
  const parts = group(written).map(([names, markdown]) => {
    const html = read(markdown)
    return block(names, markdown) + (html === markdown ? '' : `  is read as\n${indent(html)}\n`)
  })
  return fenced([block('HTML', html), ...parts].join('\n'))
}

/** What each flavour writes of the same document. */
async function compareFlavours(html) {
  const book = await readBook(new VFile({path: 'example.html', value: html}))
  const written = new Map(
    flavours.map(flavour => [
      flavour,
      tidy(String(toMarkdown(book, {flavour, frontMatter: 'none'})))
    ])
  )
  const parts = group(written).map(([names, markdown]) => block(names, markdown))
  return fenced([block('HTML', html), ...parts].join('\n'))
}

function tidy(markdown) {
  return markdown.replace(/^\n+|\s+$/g, '')
}

/** Names that have the same value, together. */
function group(values) {
  const groups = new Map()
  for (const [name, value] of values) groups.set(value, [...(groups.get(value) ?? []), name])
  return [...groups].map(([value, names]) => [names.join(', '), value])
}

function block(name, value) {
  return `${name}\n${indent(value)}\n`
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ')
}

function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}${fence}`
}

function read(markdown) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm(), math()],
    htmlExtensions: [gfmHtml(), mathHtml]
  })
  // One line for each row and item.
  return html.replace(/>\n<(?!tr|li>|p>|pre|math|table|ul|section)/g, '><')
}

/** Formulas as they stand, so that no typesetter is needed. */
const mathHtml = {
  enter: {
    mathFlow() {
      this.tag('<math display="block">')
    },
    mathFlowFenceMeta() {
      this.buffer()
    },
    mathText() {
      this.tag('<math>')
    }
  },
  exit: {
    mathFlow() {
      this.tag('</math>')
    },
    mathFlowFenceMeta() {
      this.resume()
    },
    mathFlowValue(token) {
      this.raw(this.encode(this.sliceSerialize(token)))
    },
    mathText() {
      this.tag('</math>')
    },
    mathTextData(token) {
      this.raw(this.encode(this.sliceSerialize(token)))
    }
  }
}

function versions() {
  const [pandocVersion] = pandoc('--version', '').split('\n')
  const names = ['turndown', 'turndown-plugin-gfm', 'mdream', 'micromark']
  const list = names.map(name => `${name} ${versionOf(name)}`).join(', ')
  return `Made by ${list} and ${pandocVersion}.`
}

function versionOf(name) {
  const manifest = new URL(`node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

function pandoc(...args) {
  const input = args.pop()
  return execFileSync('pandoc', args, {encoding: 'utf8', input})
}

let text = await readFile(page, 'utf8')
fill('versions', versions())
for (const [name, html] of Object.entries(examples)) fill(`example: ${name}`, await compare(html))
fill('flavours', await compareFlavours(flavourExample))
await writeFile(page, text)

/** Put what was made between its marks on the page. */
function fill(name, made) {
  const start = `<!-- ${name} -->\n`
  const from = text.indexOf(start) + start.length
  const to = text.indexOf('<!-- end -->', from)
  if (from < start.length || to < 0) throw new Error(`docs/markdown.md has no place for ${name}`)
  text = `${text.slice(0, from)}${made}\n${text.slice(to)}`
}
