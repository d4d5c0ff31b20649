/** A node of the tree that temml makes, which its types do not describe. */
export interface TemmlNode {
  /** Name of the element; a fragment and HTML have none, nor has text. */
  readonly type?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly children?: readonly TemmlNode[]
  readonly classes?: readonly string[]
  readonly style?: Readonly<Record<string, unknown>>
  readonly text?: string
}
