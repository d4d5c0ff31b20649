import {createHash} from 'node:crypto'
import type {VolumePlace} from './export-book.js'
import {nameKey} from './name-key.js'

/**
 * Name a volume of a book, so that names sort in the order of the volumes.
 *
 * @param name
 *   Name that the book has as a whole, without extension.
 * @param place
 *   Which volume it is.
 * @param taken
 *   Keys of names that others have, whatever becomes of them.
 * @returns
 *   The same name for a book that is whole; else one with the number of the
 *   volume, and with a suffix if another file is named like one of the volumes.
 */
export function volumeName(
  name: string,
  place: VolumePlace,
  taken: ReadonlySet<string> = new Set()
): string {
  if (place.count === 1) return name
  const isFree = Array.from({length: place.count}, (_, index) => index + 1).every(
    number => !taken.has(nameKey(name + endingOf({...place, number})))
  )
  const suffix = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return (isFree ? name : `${name}-${suffix}`) + endingOf(place)
}

function endingOf({number, count}: VolumePlace): string {
  return ` (${String(number).padStart(String(count).length, '0')})`
}
