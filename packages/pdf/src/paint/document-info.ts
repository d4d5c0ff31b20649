import type {Claim} from '../claim.js'

/** What is told about a file as a whole. */
export interface DocumentInfo {
  readonly title: string
  readonly author?: string | undefined
  readonly created: Date
  readonly lang: string
  /** Standards that it says it keeps; what is taken out before its end is not claimed. */
  readonly claims: ReadonlySet<Claim>
}
