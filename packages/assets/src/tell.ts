import type {VFile} from 'vfile'

/** Kind of a message of this package. */
export type RuleId = 'glyph-missing' | 'picture-unusable'

/** Tell what is wrong with what was handed in. */
export function tell(file: VFile, ruleId: RuleId, reason: string): void {
  file.message(reason, {ruleId, source: '@answerbook/assets'})
}
