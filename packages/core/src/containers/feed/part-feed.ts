import {findTags} from './find-tags.js'

/** A feed in XML, parted into its stories and what is said of all of them. */
export interface PartedFeed {
  readonly format: 'atom' | 'rdf' | 'rss'
  /** The feed without its stories. */
  readonly shell: string
  /** The stories, from start tag to end tag. */
  readonly stories: readonly string[]
  /** Make a feed of some stories. */
  readonly wrap: (stories: string) => string
  /** Set when the last story has no end: the file is cut off. */
  readonly isCut: boolean
}

/** Room for the start tag of a feed, which declares its namespaces. */
const maxTagLength = 16 * 1024

/**
 * Part a feed, so that a broken story breaks no other one.
 *
 * A document that is nothing but stories is taken for a feed of them.
 *
 * @param xml
 *   Whole document.
 * @param root
 *   Name of its root element, in lower case.
 * @returns
 *   The parts, or the reason why the document must not be read.
 */
export function partFeed(xml: string, root: string): PartedFeed | {readonly refused: string} {
  const {format, storyName, isBare} = kindOf(root)
  const stories: string[] = []
  const gaps: string[] = []
  let rootTag: string | undefined = isBare ? '' : undefined
  let gapStart = 0
  let storyStart: number | undefined

  for (const {name, isEnd, start} of findTags(xml)) {
    const refused = name.startsWith('!') ? refusalOf(xml, name, start) : undefined
    if (refused !== undefined) return {refused}
    if (rootTag === undefined && name === root) {
      rootTag = tagAt(xml, start)
      if (rootTag === undefined)
        return {refused: `start tag of more than ${maxTagLength} characters`}
      gapStart = start
    } else if (name !== storyName) {
      // Only stories are parted; what is in them or around them stays whole.
    } else if (isEnd && storyStart !== undefined) {
      gapStart = start + name.length + '</>'.length
      stories.push(xml.slice(storyStart, gapStart))
      storyStart = undefined
    } else if (!isEnd && storyStart === undefined && !tagAt(xml, start)?.endsWith('/>')) {
      gaps.push(xml.slice(gapStart, start))
      storyStart = start
    }
  }

  const isCut = storyStart !== undefined
  if (!isCut) gaps.push(xml.slice(gapStart))
  const shell = isBare ? '' : gaps.join('')
  return {format, shell, stories, wrap: wrapperOf(format, rootTag ?? ''), isCut}
}

function kindOf(root: string): {
  format: PartedFeed['format']
  storyName: string
  isBare: boolean
} {
  if (root === 'rdf:rdf') return {format: 'rdf', storyName: 'item', isBare: false}
  const isAtom = /(?:^|:)(?:feed|entry)$/.test(root)
  if (!isAtom) return {format: 'rss', storyName: 'item', isBare: root === 'item'}
  const storyName = root.replace(/feed$/, 'entry')
  return {format: 'atom', storyName, isBare: root === storyName}
}

/** What could make a parser read other files, or more text than there is. */
function refusalOf(xml: string, name: string, start: number): string | undefined {
  if (name !== '!doctype') return `declaration \`<${name.toUpperCase()}\``
  const mark = /[[>]/g
  mark.lastIndex = start
  return mark.exec(xml)?.[0] === '[' ? 'document type with declarations of its own' : undefined
}

function tagAt(xml: string, start: number): string | undefined {
  const text = xml.slice(start, start + maxTagLength)
  const end = text.indexOf('>')
  return end === -1 ? undefined : text.slice(0, end + 1)
}

function wrapperOf(format: PartedFeed['format'], rootTag: string): PartedFeed['wrap'] {
  const [, name = ''] = /^<([^\s/>]+)/.exec(rootTag) ?? []
  if (format !== 'rss') {
    const open = rootTag || '<feed xmlns="http://www.w3.org/2005/Atom">'
    return stories => `${open}${stories}</${name || 'feed'}>`
  }
  const open = rootTag || '<rss version="2.0">'
  return stories => `${open}<channel>${stories}</channel></${name || 'rss'}>`
}
