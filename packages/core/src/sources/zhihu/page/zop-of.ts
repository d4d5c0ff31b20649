import type {Element} from 'mdast-util-from-html'
import {asRecord, type JsonRecord} from '../json/record.js'

/**
 * Read the `data-zop` of an item: its type, id and title, and its author's
 * name, as JSON.
 *
 * @returns
 *   Record; an empty one if there is none, or a broken one.
 */
export function zopOf({attributes}: Element): JsonRecord {
  try {
    return asRecord(JSON.parse(attributes['data-zop'] ?? '{}')) ?? {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
