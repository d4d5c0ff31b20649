import type {Fields} from './fields.js'

/**
 * Get a field that holds a number, as such or in digits.
 *
 * @returns
 *   The number; `undefined` if it is missing or none.
 */
export function numberField(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined
}
