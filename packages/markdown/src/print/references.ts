/** Addresses of links that stand below the text. */
export interface References {
  /** Give the label of an address; the same for the same. */
  readonly labelOf: (destination: string) => string
  /** Give the definitions of the labels that were given since; empty without any. */
  readonly takeDefinitions: () => string
}

/**
 * Create what numbers addresses over a file.
 *
 * @see https://spec.commonmark.org/0.31.2/#link-reference-definitions
 */
export function createReferences(): References {
  const labels = new Map<string, string>()
  let lines: string[] = []
  return {
    labelOf: destination => {
      const known = labels.get(destination)
      if (known !== undefined) return known
      const label = String(labels.size + 1)
      labels.set(destination, label)
      lines.push(`[${label}]: ${destination}`)
      return label
    },
    takeDefinitions: () => {
      const definitions = lines.join('\n')
      lines = []
      return definitions
    }
  }
}
