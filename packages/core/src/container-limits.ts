/** How much a container may hold: what is beyond is refused, the rest is read. */
export interface ContainerLimits {
  /** Size in bytes of the largest document. */
  readonly maxBytes: number
  /** Members of one archive. */
  readonly maxMembers: number
  /** How many times larger than packed a member may be, if it is larger than 1 MiB. */
  readonly maxRatio: number
  /** Size in bytes of all that one file holds, unpacked. */
  readonly maxTotalBytes: number
}
