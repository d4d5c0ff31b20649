import type {PdfModel} from './pdf-model.js'

/** A rule of a standard that can be told from the objects of a file. */
export interface Rule {
  /** Clause and test of the profiles of veraPDF, such as `UA 7.18.3-1` or `A 6.1.3-1`. */
  readonly ids: readonly string[]
  /** What breaks it; nothing in a file that keeps it. */
  readonly faults: (model: PdfModel) => readonly unknown[]
  /** Break it. */
  readonly spoil: (model: PdfModel) => void
}
