import type {Fields} from '../fields.js'
import {isFields} from '../is-fields.js'

/** Tables and lists that may stand in one another. */
const maxDepth = 64

/**
 * Read TOML into fields whose scalars are texts.
 *
 * @param block
 *   TOML of a length that was checked.
 * @returns
 *   Fields; or why there are none.
 * @see https://toml.io/en/v1.0.0
 */
export async function readToml(block: string): Promise<Fields | string> {
  // Loaded when it is needed: few documents have such a front matter.
  const {parse, TomlError} = await import('smol-toml')
  try {
    const table = parse(block, {integersAsBigInt: true, maxDepth})
    const fields = toTexts(table, maxDepth)
    return isFields(fields) ? fields : 'nested too deep'
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return error.message.replace(/\n.*/s, '')
  }
}

/** Dotted names nest as deep as they are long, whatever limit the parser is given. */
function toTexts(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Date) return value.toISOString()
  if (depth === 0) return undefined
  const entries = Object.entries(value).map(
    ([key, item]) => [key, toTexts(item, depth - 1)] as const
  )
  if (entries.some(([, item]) => item === undefined)) return undefined
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}
