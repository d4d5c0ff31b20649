import {FAILSAFE_SCHEMA, load, YAMLException} from 'js-yaml'
import type {Fields} from '../fields.js'
import {isFields} from '../is-fields.js'

/** What could be made of a front matter. */
export interface ReadYaml {
  readonly fields: Fields
  /** Why it is not YAML, and on which of its lines, counted from 0. */
  readonly problem?: {readonly reason: string; readonly line: number} | undefined
}

/** Collections that may stand in one another. */
const maxDepth = 64

/**
 * Read YAML, or the JSON that it contains, into fields whose scalars are texts,
 * so that no digit of a number is lost. Aliases are refused: a few of them can
 * stand for any amount of text.
 *
 * @param block
 *   YAML of a length that was checked.
 */
export function readYaml(block: string): ReadYaml {
  const hasBareAnchor = /:[ \t]+&\S+[ \t]*$/m.test(block)
  if (hasBareAnchor) {
    // Without aliases an anchor means nothing, and what it takes is a text.
    return {fields: {}, problem: {reason: 'an anchor of nothing', line: 0}}
  }
  try {
    const value = load(block, {schema: FAILSAFE_SCHEMA, maxDepth, maxAliases: 0})
    if (value === undefined || value === null || value === '') return {fields: {}}
    if (isFields(value)) return {fields: value}
    return {fields: {}, problem: {reason: 'not a list of fields', line: 0}}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return {fields: {}, problem: {reason: error.reason, line: error.mark?.line ?? 0}}
  }
}
