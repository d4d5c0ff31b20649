import type {ElementRoot} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {tell} from '../../tell.js'
import {elementsOf, rawText} from '../elements.js'
import {isFields} from '../is-fields.js'
import type {Item, Value} from './item.js'

/** Things in one another; deeper ones say nothing that is used. */
const maxDepth = 16

/**
 * Read what a page says of itself as JSON-LD.
 *
 * @param page
 *   Parsed page.
 * @param file
 *   Document; told `metadata-invalid` where that is broken JSON.
 * @returns
 *   The things it describes, those of a `@graph` one by one.
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function readJsonLd(page: ElementRoot, file: SourceFile): Item[] {
  const items: Item[] = []
  for (const element of elementsOf(page)) {
    const isData = /^application\/ld\+json\b/i.test(element.attributes.type?.trim() ?? '')
    if (element.tagName === 'script' && isData)
      items.push(...toItems(parse(rawText(element), file), 0))
  }
  return items
}

function parse(text: string, file: SourceFile): unknown {
  // Some generators leave it in a comment or CDATA section, as scripts once were.
  const json = text.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g,
    ''
  )
  try {
    return JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    tell(
      file.vfile,
      'metadata-invalid',
      `Unexpected JSON-LD that is broken, left out: ${error.message}`
    )
    return undefined
  }
}

function toItems(value: unknown, depth: number): Item[] {
  if (Array.isArray(value))
    return depth > maxDepth ? [] : value.flatMap(one => toItems(one, depth + 1))
  if (!isFields(value) || depth > maxDepth) return []
  const graph = toItems(value['@graph'], depth + 1)
  return graph.length > 0 ? graph : [toItem(value, depth)]
}

function toItem(object: Readonly<Record<string, unknown>>, depth: number): Item {
  const properties = new Map<string, Value[]>()
  for (const [name, value] of Object.entries(object))
    properties.set(name, toValues(value, depth + 1))
  const types = toValues(object['@type'], maxDepth).filter(type => typeof type === 'string')
  return {types: types.map(type => type.replace(/^.*[/:]/, '')), properties}
}

function toValues(value: unknown, depth: number): Value[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (depth > maxDepth + 1) return []
  if (Array.isArray(value)) return value.flatMap(one => toValues(one, depth + 1))
  if (!isFields(value)) return []
  return typeof value['@value'] === 'string' ? [value['@value']] : [toItem(value, depth)]
}
