import {VFile} from 'vfile'
import type {Container, InputHead, OpenedDocument} from '../../container.js'
import type {Input} from '../../input.js'
import {parseJson} from '../../sources/parse-json.js'
import {fail, tellFatal} from '../../tell.js'
import {decodeXml} from './decode-xml.js'
import type {Entry} from './entry.js'
import {fromJson} from './from-json.js'
import {fromXml, type UnreadEntry} from './from-xml.js'
import {partFeed} from './part-feed.js'
import {rootOf} from './root-of.js'
import {pathOf, toDocument} from './to-document.js'

/** A feed is read whole. */
const maxBytes = 64 * 1024 * 1024

/**
 * A feed: RSS 0.9 to 2.0, Atom, RDF, JSON Feed, and items of RSS that stand
 * alone or that a program has written as JSON. Each story is a document.
 */
export const feed: Container = {name: 'feed', detect, open}

function detect({text}: InputHead): boolean {
  const body = text.replace(/^\uFEFF/, '')
  const root = rootOf(body)
  if (root === undefined) return isJsonFeed(body)
  if (/^(?:rss|(?:[\w.-]+:)?feed)$/.test(root)) return true
  if (root === 'rdf:rdf') return /purl\.org\/rss\/|channel\.netscape\.com\/rdf\//.test(body)
  return (
    /^(?:item|(?:[\w.-]+:)?entry)$/.test(root) &&
    /<(?:[\w.-]+:)?(?:title|link|guid)[\s>]/.test(body)
  )
}

function isJsonFeed(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  if (/"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/.test(text)) return true
  return /"items"\s*:\s*\[\s*\{/.test(text) && /"(?:pubDate|isoDate|guid)"\s*:/.test(text)
}

async function* open({path, size, read}: Input): AsyncGenerator<OpenedDocument> {
  const whole = new VFile({path})
  if (size > maxBytes) {
    const reason = `Unexpected feed of ${size} bytes, expected at most ${maxBytes}`
    tellFatal(whole, 'input-too-large', reason)
    yield {file: whole}
    return
  }
  whole.value = await read(0, size)
  try {
    for await (const file of readAll(whole)) {
      file.messages.unshift(...whole.messages.splice(0))
      yield {file}
    }
  } catch (error) {
    if (!whole.messages.some(message => message === error)) throw error
    yield {file: whole}
  }
}

async function* readAll(whole: VFile): AsyncGenerator<VFile> {
  const {path} = whole
  const text = decodeXml(whole)
  const root = rootOf(text)
  const {title, entries, isCut} = await (root === undefined
    ? readJson(text, whole)
    : readXml(text, root, whole))

  let number = 0
  for (const entry of entries) {
    number++
    yield 'reason' in entry
      ? toBroken(entry.reason, number, path)
      : toDocument(entry, number, {path, site: title})
  }
  if (isCut) yield toBroken('the file ends in it', number + 1, path)
  else if (number === 0) fail(whole, 'feed-empty', 'Expected stories in the feed, found none')
}

interface Feed {
  readonly title: string | undefined
  readonly entries: Iterable<Entry | UnreadEntry>
  readonly isCut?: boolean
}

async function readJson(text: string, whole: VFile): Promise<Feed> {
  const feed = fromJson(parseJson(text, whole))
  return feed ?? fail(whole, 'feed-empty', 'Expected a feed with a list of stories, found none')
}

async function readXml(text: string, root: string, whole: VFile): Promise<Feed> {
  const parted = partFeed(text, root)
  if ('refused' in parted) {
    fail(whole, 'entities-refused', `Unexpected ${parted.refused}, nothing is read`)
  }
  return {...(await fromXml(parted)), isCut: parted.isCut}
}

function toBroken(reason: string, number: number, path: string | undefined): VFile {
  const file = new VFile({path: pathOf(path, number)})
  tellFatal(file, 'entry-broken', `Unexpected story that cannot be read: ${reason}`)
  return file
}
