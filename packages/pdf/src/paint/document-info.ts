/** What is told about a file as a whole. */
export interface DocumentInfo {
  readonly title: string
  readonly author?: string | undefined
  readonly created: Date
  readonly lang: string
}
