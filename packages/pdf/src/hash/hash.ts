/** Sums up bytes. */
export interface Hash {
  readonly update: (bytes: Uint8Array) => void
  /** Ends it; asked once. */
  readonly digest: () => Uint8Array
}
