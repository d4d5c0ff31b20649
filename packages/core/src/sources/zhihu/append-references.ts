import type {FootnoteDefinition, PhrasingContent} from 'mdast'
import type {Element, ElementRoot} from 'mdast-util-from-html'
import {cleanUrl} from '../../clean-url.js'
import {elementsOf} from '../elements.js'

/** What a reference points to. */
export interface Reference {
  /** Number of the note. */
  readonly identifier: string
  readonly text: string
  readonly url?: string | undefined
}

/**
 * Read a reference: a raised number whose attributes hold the note.
 *
 * @returns
 *   The note; `undefined` if the element is no reference.
 */
export function referenceOf({tagName, attributes}: Element): Reference | undefined {
  const identifier = attributes['data-numero']?.trim()
  if (tagName !== 'sup' || attributes['data-draft-type'] !== 'reference' || !identifier)
    return undefined
  const url = attributes['data-url']?.trim()
  const text = attributes['data-text']?.trim() ?? ''
  return {identifier, text, url: url && /^https?:/i.test(url) ? cleanUrl(url) : undefined}
}

/**
 * Make the notes that the references of a text point to.
 *
 * @returns
 *   Definitions in the order of the first reference to each; a number that
 *   stands twice is one note.
 */
export function appendReferences(content: Element | ElementRoot): FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>()
  for (const element of elementsOf(content)) {
    const reference = referenceOf(element)
    if (reference && !notes.has(reference.identifier)) {
      notes.set(reference.identifier, toDefinition(reference))
    }
  }
  return [...notes.values()]
}

function toDefinition({identifier, text, url}: Reference): FootnoteDefinition {
  const label: PhrasingContent = {type: 'text', value: text || (url ?? '')}
  const children: PhrasingContent[] =
    url === undefined ? [label] : [{type: 'link', url, children: [label]}]
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{type: 'paragraph', children}]
  }
}
