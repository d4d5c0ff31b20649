import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {PdfFault} from './pdf-fault.js'
import {runProgram} from './run-program.js'

/** Find what other programs have to say about a file: qpdf, poppler, MuPDF and Ghostscript. */
export function programFaults(path: string): PdfFault[] {
  const fault = (rule: string, found: string) => ({rule, page: 0, found: found.trim()})
  const faults: PdfFault[] = []

  const qpdf = runProgram('qpdf', '--check', path)
  const isSound = qpdf.stdout.includes('No syntax or stream encoding errors found')
  if (qpdf.status !== 0 || !isSound) faults.push(fault('qpdf', qpdf.stdout + qpdf.stderr))

  const listed = runProgram('pdffonts', path)
  const [, , ...fonts] = listed.stdout.trimEnd().split('\n')
  const embedded = /CID TrueType +Identity-H +yes yes yes|Type 3 +Custom +yes no +yes/
  faults.push(...fonts.filter(line => !embedded.test(line)).map(line => fault('pdffonts', line)))

  const poppler = listed.stderr + runProgram('pdftotext', path, '/dev/null').stderr
  if (poppler !== '') faults.push(fault('poppler', poppler))

  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const drawn = runProgram('mutool', 'draw', '-q', '-r', '20', path)
  const cleaned = runProgram('mutool', 'clean', '-s', path, join(folder, 'clean.pdf'))
  rmSync(folder, {recursive: true})
  for (const {stderr} of [drawn, cleaned]) {
    const told = stderr.split('\n').filter(line => /error|warning/.test(line) && !isKnown(line))
    faults.push(...told.map(line => fault('mutool', line)))
  }

  const args = ['-q', '-dBATCH', '-dNOPAUSE', '-dPDFSTOPONERROR', '-sDEVICE=nullpage', path]
  const gs = runProgram('gs', ...args)
  const told = gs.stdout + gs.stderr
  if (gs.status !== 0 || told !== '') faults.push(fault('ghostscript', told))
  return faults
}

/** What MuPDF tells of itself, or of one glyph that stands for several characters. */
function isKnown(line: string): boolean {
  return /ICC support is not available|one to many mapping in cmap|repeated \d+ times/.test(line)
}
