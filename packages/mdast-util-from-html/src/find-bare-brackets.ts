import {readTag, type Tag} from './read-tag.js'

/**
 * Find each `<` in code that was not meant to begin a tag.
 *
 * @param code
 *   Code with the tags of highlighters.
 * @param isElement
 *   Test for names of elements.
 * @returns
 *   Offsets, in order.
 */
export function findBareBrackets(code: string, isElement: (tagName: string) => boolean): number[] {
  if (!oddBracket.test(code)) return []

  const offsets: number[] = []
  const open = new Set<string>()
  const missing = new Set<string>()

  for (let offset = code.indexOf('<'); offset >= 0; ) {
    const end = endOfMarkup(offset)
    if (end === undefined) offsets.push(offset)
    offset = code.indexOf('<', end ?? offset + 1)
  }

  return offsets

  function endOfMarkup(offset: number): number | undefined {
    if (code.startsWith('<!--', offset)) return find('-->', offset)
    const tag = readTag(code, offset)
    if (!tag || !isMarkup(tag)) return undefined
    return tag.tagName === 'svg' && !tag.isEnd ? find('</svg', offset) : tag.end
  }

  function isMarkup({hasAttributes, isEnd, tagName}: Tag): boolean {
    if (!isElement(tagName)) return false
    if (!rare.has(tagName)) return true
    if (hasAttributes) open.add(tagName)
    return hasAttributes || (isEnd && open.has(tagName))
  }

  function find(text: string, offset: number): number | undefined {
    const end = missing.has(text) ? -1 : code.indexOf(text, offset)
    if (end >= 0) return end
    missing.add(text)
    return undefined
  }
}

/** Most code has only the tags of highlighters: then nothing has to be read. */
const oddBracket = /<(?!\/?(?:code|span)(?: class="[^"]*")?>)/

/** Elements that mark no code, and whose names are common in it. */
const rare: ReadonlySet<string> = new Set([
  'address',
  'area',
  'article',
  'aside',
  'audio',
  'base',
  'body',
  'canvas',
  'caption',
  'col',
  'data',
  'details',
  'dialog',
  'dir',
  'embed',
  'footer',
  'form',
  'frame',
  'head',
  'header',
  'html',
  'iframe',
  'image',
  'input',
  'label',
  'legend',
  'link',
  'main',
  'map',
  'menu',
  'meta',
  'meter',
  'nav',
  'object',
  'option',
  'output',
  'param',
  'picture',
  'progress',
  'search',
  'section',
  'select',
  'slot',
  'source',
  'summary',
  'template',
  'time',
  'title',
  'track',
  'video'
])
