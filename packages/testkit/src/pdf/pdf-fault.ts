/** Something in a PDF that is not as it has to be. */
export interface PdfFault {
  /** What is not kept. */
  readonly rule: string
  /** Number of its page, 1 for the first; 0 for the whole file. */
  readonly page: number
  /** What was found. */
  readonly found: string
}
