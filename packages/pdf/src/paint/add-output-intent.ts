import type PDFDocument from 'pdfkit'
import {pdfString} from './pdf-string.js'
import {srgbProfile} from './srgb-profile.js'

/**
 * Write which colours those of the pages are: what PDF/A wants to know.
 *
 * @param document
 *   File.
 * @see ISO 19005-2, 6.2.3
 */
export function addOutputIntent(document: PDFDocument): void {
  const profile = document.ref({N: 3})
  profile.end(srgbProfile())
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfString('sRGB'),
    Info: pdfString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile
  })
  intent.end()
  document._root.data.OutputIntents = [intent]
}
