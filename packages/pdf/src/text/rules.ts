import type {Bidi} from '../bidi/bidi.js'
import type {Hyphenate} from '../hyphenation/hyphenate.js'

/**
 * What may not begin or end a line: `basic` as CLREQ recommends, `gb` as
 * GB/T 15834 has it, which adds that no slash ends one, and `strict`, in which
 * no dash or ellipsis begins one either.
 *
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 */
export type Kinsoku = 'basic' | 'gb' | 'strict'

/** Rules that a paragraph is set by. */
export interface Rules {
  readonly kinsoku: Kinsoku
  /** Whether 。，、 at the end of a line stand outside of it. */
  readonly hanging: 'none' | 'stops'
  /** Simplified Chinese, Traditional Chinese, Japanese: where marks stand in their squares. */
  readonly writing: 'hans' | 'hant' | 'ja'
  /** Finds where Latin words may be hyphenated; none are without it. */
  readonly hyphenate: Hyphenate | undefined
  /** Tells what is written from the right; nothing is, if not given. */
  readonly bidi?: Bidi | undefined
}

/** Rules of text that states none. */
export const usualRules: Rules = {
  kinsoku: 'gb',
  hanging: 'none',
  writing: 'hans',
  hyphenate: undefined
}
