import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {titleMark} from './epub-answers.mjs'

/**
 * Read what the answers of an e-book say, with nothing of ours: unzip opens it.
 *
 * @param {string} path
 *   File of the book.
 * @returns {string}
 *   Text of the answers, in the order of reading.
 */
export function epubText(path) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    execFileSync('unzip', ['-q', path, '-d', folder])
    const read = name => readFileSync(join(folder, name), 'utf8')
    const root = /full-path="([^"]*)"/.exec(read('META-INF/container.xml'))[1]
    const documents = spineOf(read(root)).map(href => read(join(root, '..', href)))
    // What stands before and after the answers is not to be compared.
    return documents.filter(isAnswer).map(textOf).join('')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function isAnswer(xhtml) {
  const heading = /<h\d\b[^>]*>([\s\S]*?)<\/h\d>/.exec(xhtml)
  return heading !== null && textOf(heading[1]).includes(titleMark)
}

/** Documents of a book, in the order of reading. */
function spineOf(packageDocument) {
  const [items, references] = ['item', 'itemref'].map(name =>
    [...packageDocument.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) =>
      attributes(tag)
    )
  )
  const hrefs = new Map(items.map(({id, href}) => [id, href]))
  return references.map(({idref}) => decodeURIComponent(hrefs.get(idref)))
}

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, ...pair]) => pair))
}

const characters = {amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00A0', quot: '"'}

function textOf(xhtml) {
  const body = xhtml.slice(xhtml.indexOf('<body'))
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (_, name) => characters[name])
}
