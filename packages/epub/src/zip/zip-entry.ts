/** A file of the archive. */
export interface ZipEntry {
  /** Path from the root of the archive; ASCII. */
  readonly name: string
  readonly data: Uint8Array
  /** `store` for what is compressed already. */
  readonly method: 'deflate' | 'store'
}
