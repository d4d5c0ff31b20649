import {AnswerbookError} from '@answerbook/core/exporting'
import type {Flavour} from './flavour.js'
import {flavours} from './index.js'

/** Get a flavour by its name; a flavour of the caller's own is given back. */
export function findFlavour(flavour: Flavour | string): Flavour {
  if (typeof flavour !== 'string') return flavour
  const found = flavours.find(({name}) => name === flavour)
  if (found) return found
  const names = flavours.map(({name}) => name).join(', ')
  throw new AnswerbookError(
    'option-invalid',
    `Unexpected flavour \`${flavour}\`, expected ${names}`
  )
}
