/** What stands round the text of posts. */
export interface Outline {
  /** How it is said who wrote a text, and when. */
  readonly byline: 'line' | 'none' | 'quote'
  /** Whether votes and comments are counted in bylines. */
  readonly counts: 'none' | 'shown'
  /** What stands below a text. */
  readonly footer: 'none' | 'source'
  /** By how many depths all headings are shifted. */
  readonly headingShift: number
  /** Where the title of the only thread stands. */
  readonly title: 'front-matter' | 'heading'
}
