import type {RuleName} from '../../rules.js'

/** Parts of a text, in order. */
export type Split = (text: string) => readonly Part[]

/**
 * A part of a text, the rule that explains it if it is not found, and whether
 * it is a block of its own, or TeX between its delimiters.
 */
export type Part = readonly [text: string, rule: RuleName | undefined, kind?: 'own' | 'tex']
