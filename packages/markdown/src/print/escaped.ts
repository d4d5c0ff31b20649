import type {LineState} from './print-state.js'

/**
 * Write text so that it is read as text where it stands.
 *
 * @param value
 *   Text.
 * @param line
 *   Its line.
 */
export function escaped(value: string, {hasPartner, inside, place, state}: LineState): string {
  const {cell, cellLabel, label, text} = state.escapers
  const isLabel = inside === 'label'
  const escaper = place === 'cell' ? (isLabel ? cellLabel : cell) : isLabel ? label : text
  return escaper.escape(value, hasPartner)
}
