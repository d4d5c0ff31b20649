import type {FoundFormula} from '../xhtml/survey-post.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import type {Typeset} from './typeset.js'

/** The formulas of a book. */
export interface Formulas {
  /**
   * Get ready to write formulas.
   *
   * Gives entries for the archive where pictures are new ones, and returns what
   * writes the formulas.
   */
  readonly load: (formulas: readonly FoundFormula[]) => AsyncGenerator<ZipEntry, Typeset>
  /** Pictures of formulas, in the order of the archive. */
  readonly all: () => readonly FormulaPicture[]
}

/** A picture of a formula. */
export interface FormulaPicture {
  /** Path from the package document. */
  readonly href: string
  readonly type: 'image/png' | 'image/svg+xml'
}
