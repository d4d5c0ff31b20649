import type {Options} from './options.js'
import type {OldBook} from './update/old-book.js'
import {UsageError} from './usage-error.js'

/**
 * Check that a place in a series is one in a series that is known.
 *
 * @param options
 *   What the command line says.
 * @param old
 *   Book that is updated, which may be in a series already.
 * @throws
 *   `UsageError` if there is none.
 */
export function checkSeries({exporting}: Options, old: OldBook | undefined): void {
  const {series, seriesIndex} = exporting.epub ?? {}
  if (seriesIndex !== undefined && !series && !old?.written.series) {
    throw new UsageError(
      'Unexpected --epub-series-index without a series: add --epub-series <name>'
    )
  }
}
