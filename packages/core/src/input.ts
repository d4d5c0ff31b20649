/**
 * Bytes of a file that are read piece by piece: it may be larger than the
 * memory.
 */
export interface Input {
  /** Path or name of the file, if it has one; its extension may tell its kind. */
  readonly path?: string | undefined
  /** Size in bytes. */
  readonly size: number
  /**
   * Read the bytes from `start` up to `end`, counted from 0.
   *
   * Gives fewer only where the file ends. Rejects with a `VFileMessage` where
   * the file lies in another one that is damaged.
   */
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}
