import type {Entry} from './entry.js'
import {escapeCdata} from './escape-cdata.js'
import {fromAtom, titleOf} from './from-atom.js'
import {fromRss} from './from-rss.js'
import type {PartedFeed} from './part-feed.js'

/** A feed in XML whose stories are parsed a few at a time. */
export interface XmlFeed {
  readonly title: string | undefined
  readonly entries: Iterable<Entry | UnreadEntry>
}

/** A story that is no XML that can be read. */
export interface UnreadEntry {
  readonly reason: string
}

/** What a feed says of all its stories. */
interface Shell {
  readonly title?: string | undefined
  readonly base?: string | undefined
  readonly author?: string | undefined
}

/** Stories that are parsed at once: to set the parser up takes longer than one. */
const groupSize = 64

/**
 * Read a feed in RSS, RDF or Atom.
 *
 * Of a feed whose own fields are broken, the stories are read all the same.
 */
export async function fromXml({format, shell, stories, wrap}: PartedFeed): Promise<XmlFeed> {
  // Loaded when it is needed: most documents are no feeds.
  const {DetectError, MalformedError, ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed} =
    await import('feedsmith')
  const all = attempt(() => readShell(escapeCdata(shell)))
  const {title, base, author}: Shell = 'reason' in all ? {} : all
  return {title, entries: readAll()}

  function* readAll(): Generator<Entry | UnreadEntry> {
    for (let start = 0; start < stories.length; start += groupSize) {
      for (const entry of readGroup(stories.slice(start, start + groupSize))) {
        yield 'reason' in entry ? entry : complete(entry, base, author)
      }
    }
  }

  /** Read some stories; if one of them is broken, halve them until it is alone. */
  function readGroup(group: readonly string[]): Array<Entry | UnreadEntry> {
    const entries = attempt(() => readEntries(wrap(escapeCdata(group.join('\n')))))
    if (Array.isArray(entries) && entries.length === group.length) return entries
    if (group.length === 1) return [Array.isArray(entries) ? {reason: 'it says nothing'} : entries]
    const middle = Math.ceil(group.length / 2)
    return [...readGroup(group.slice(0, middle)), ...readGroup(group.slice(middle))]
  }

  function readShell(xml: string): Shell {
    if (format === 'rdf') return {title: parseRdfFeed(xml).title}
    if (format === 'rss') {
      const feed = parseRssFeed(xml)
      return {title: feed.title, base: feed.xml?.base}
    }
    const feed = parseAtomFeed(xml)
    const author = feed.authors?.[0]?.name
    return {title: titleOf(feed.title), base: feed.xml?.base, author}
  }

  function readEntries(xml: string): Entry[] {
    if (format === 'atom') return parseAtomFeed(xml).entries?.map(fromAtom) ?? []
    const feed = format === 'rdf' ? parseRdfFeed(xml) : parseRssFeed(xml)
    return feed.items?.map(fromRss) ?? []
  }

  function attempt<T extends object>(read: () => T): T | UnreadEntry {
    try {
      return read()
    } catch (error) {
      const isKnown = [DetectError, MalformedError, ParseError].some(kind => error instanceof kind)
      if (!isKnown || !(error instanceof Error)) throw error
      return {reason: error.cause instanceof Error ? error.cause.message : error.message}
    }
  }
}

/** Give a story what the feed says for all of them. */
function complete(entry: Entry, feedBase: string | undefined, author: string | undefined): Entry {
  const base = resolve(entry.base, feedBase)
  const url = entry.url && resolve(entry.url, feedBase)
  return {...entry, url, base: base ?? url, author: entry.author ?? author}
}

function resolve(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return base
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url
}
