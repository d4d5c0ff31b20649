import type {StructAttributes, StructElement} from '../struct/struct-element.js'
import {hexString} from './hex-string.js'
import {shortText} from './short-text.js'

/**
 * Write what is said about an element beside its type and its place.
 *
 * @param element
 *   Element.
 * @param box
 *   Corners of the rectangle that a figure fills, if it is known.
 * @returns
 *   Entries of a dictionary; nothing if nothing is said.
 * @see ISO 32000-1, 14.7.2
 */
export function structFields(element: StructElement, box: string | undefined): string {
  const {alt, actualText, lang, id, attributes} = element
  const owned = [
    ...(attributes ? [attributesOf(attributes)] : []),
    ...(box ? [`<</O/Layout/BBox[${box}]>>`] : [])
  ]
  return [
    alt ? `/Alt${hexString(shortText(alt))}` : '',
    actualText === undefined ? '' : `/ActualText${hexString(shortText(actualText))}`,
    lang ? `/Lang(${lang})` : '',
    id ? `/ID(${id})` : '',
    owned.length > 1 ? `/A[${owned.join('')}]` : owned.length > 0 ? `/A${owned.join('')}` : ''
  ].join('')
}

function attributesOf(attributes: StructAttributes): string {
  const entries = Object.entries(attributes).map(([key, value]) => {
    if (typeof value === 'string') return `/${key}/${value}`
    return typeof value === 'number' ? `/${key} ${value}` : `/${key}[${value.join(' ')}]`
  })
  return `<<${entries.join('')}>>`
}
