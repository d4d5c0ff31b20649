import type {PlacedFormula} from './placed-formula.js'

/**
 * Tell whether what stands in a line is a formula.
 *
 * @param content
 *   Content of a box.
 * @returns
 *   Whether it is.
 */
export function isPlacedFormula(content: unknown): content is PlacedFormula {
  return (
    typeof content === 'object' &&
    content !== null &&
    'type' in content &&
    content.type === 'formula' &&
    'drawing' in content
  )
}
