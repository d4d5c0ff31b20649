/**
 * Room on each side of a relation or operation, in em.
 *
 * @see The TeXbook, chapter 18
 */
export const signGaps = {relation: 5 / 18, operation: 4 / 18} as const

/** What lines of formulas end at. */
export type Sign = keyof typeof signGaps
