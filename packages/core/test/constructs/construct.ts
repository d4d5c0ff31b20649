/** A shape that answer documents have, and what is made of it. */
export interface Construct {
  readonly name: string
  /** What the reader gets. */
  readonly becomes: string
  /** Found in every document that has it; strings inside JSON and XML are decoded first. */
  readonly looks: RegExp
}
