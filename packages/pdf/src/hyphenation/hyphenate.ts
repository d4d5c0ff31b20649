/**
 * Finds where a word may be hyphenated: the offsets of what would begin a line,
 * in order.
 */
export type Hyphenate = (word: string) => readonly number[]
