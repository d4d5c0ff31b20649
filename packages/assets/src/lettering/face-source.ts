/** A font file that is read when it is needed. */
export interface FaceSource {
  /** Unique among the faces, such as `NotoSerifSC-Bold`. */
  readonly name: string
  /** Get the bytes: TrueType or OpenType with fixed outlines, in a file of its own. */
  readonly load: () => Promise<Uint8Array>
  /**
   * Characters that it is used for, if not for all that it has: code points from
   * the first to the last, both included.
   */
  readonly ranges?: ReadonlyArray<readonly [first: number, last: number]> | undefined
}
