/** An element, as the rules look at it. */
export interface ElementLook {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}
