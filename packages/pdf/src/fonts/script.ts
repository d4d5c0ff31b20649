/**
 * What forms of characters to use: those of Simplified Chinese (`han`), of
 * Traditional Chinese, of Japanese, or of scripts with words; of the last,
 * written from the left or from the right.
 */
export type Script = 'han' | 'hant' | 'ja' | 'latin' | 'rtl'
