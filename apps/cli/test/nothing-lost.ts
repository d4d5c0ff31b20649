import {missingFrom} from '@answerbook/testkit'

/** A run of a source that no output shows, and why that is right. */
interface Exception {
  readonly document: string
  readonly missing: string
  readonly why: string
}

/** Reviewed one by one. */
const exceptions: readonly Exception[] = []

/**
 * Tell what of the text of a document an output does not show.
 *
 * @returns
 *   Runs that are missing and not excused, with what stands around them.
 */
export function lostFrom(document: string, source: string, output: string) {
  return missingFrom(source, output).filter(
    ({missing}) =>
      !exceptions.some(known => known.document === document && known.missing === missing)
  )
}
