import type {PdfFault} from './pdf-fault.js'
import {runProgram} from './run-program.js'

/** Pages that are asked for at once. */
const most = 200

/**
 * Find glyphs that show that a face has none, by MuPDF.
 *
 * @param path
 *   File.
 * @param pageCount
 *   Number of its pages.
 */
export function missingGlyphFaults(path: string, pageCount: number): PdfFault[] {
  const faults: PdfFault[] = []
  for (let first = 1; first <= pageCount; first += most) {
    const range = `${first}-${Math.min(pageCount, first + most - 1)}`
    const {stdout} = runProgram('mutool', 'draw', '-q', '-F', 'trace', '-o', '-', path, range)
    for (const [index, page] of stdout.split('<page ').slice(1).entries()) {
      for (const [, span = ''] of page.matchAll(/<span (.*?)<\/span>/gs)) {
        // Fonts of procedures number them as they like.
        if (/^font="[^"]*(?:Type3|Picture)/.test(span)) continue
        for (const [, char = ''] of span.matchAll(/<g unicode="([^"]*)" glyph="0"/g)) {
          faults.push({rule: 'glyph-missing', page: first + index, found: char})
        }
      }
    }
  }
  return faults
}
