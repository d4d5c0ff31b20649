import {findFlavour} from './flavours/find-flavour.js'
import type {Flavour} from './flavours/flavour.js'
import type {FlavourName} from './flavours/index.js'

/** How Markdown is read again: options of `checkMarkdown`. */
export type Reading = Exclude<Flavour['readAs'], 'own'>

/**
 * Say how Markdown of a flavour is to be read, so that it says what it was
 * written from.
 *
 * @param flavour
 *   Name of a flavour, or one of your own.
 * @returns
 *   Options of `checkMarkdown`; `undefined` if the flavour has syntax that only
 *   its own engine reads.
 * @throws
 *   `AnswerbookError` with code `option-invalid` if there is no such flavour.
 */
export function readingOf(flavour: Flavour | FlavourName): Reading | undefined {
  const {readAs} = findFlavour(flavour)
  return readAs === 'own' ? undefined : readAs
}
