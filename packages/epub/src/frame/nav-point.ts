/** An entry of the contents. */
export interface NavPoint {
  readonly title: string
  /** Path from the package document, with the id if it is not a whole file. */
  readonly href: string
  readonly children: readonly NavPoint[]
}
