/** Share of the ink of the theme from 0 (none) to 1 (full), or one of its colours by name. */
export type Ink = number | 'accent' | 'literal' | 'string'
