import {AnswerbookError} from '@answerbook/core/exporting'
import type {Claim, Claims} from './claim.js'

const known: Readonly<Record<Claims, readonly Claim[]>> = {
  none: [],
  pdfa: ['pdfa'],
  pdfua: ['pdfua'],
  both: ['pdfa', 'pdfua']
}

/**
 * Work out what a file is to claim.
 *
 * @param claims
 *   What the caller wants.
 * @returns
 *   Standards.
 * @throws
 *   `option-invalid` for a word that is not known.
 */
export function checkedClaims(claims: Claims): Set<Claim> {
  if (Object.hasOwn(known, claims)) return new Set(known[claims])
  const all = Object.keys(known).join('`, `')
  const reason = `Expected \`claims\` to be one of \`${all}\`, got \`${claims}\``
  throw new AnswerbookError('option-invalid', reason)
}
