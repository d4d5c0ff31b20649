import type {OptionSpec} from '@answerbook/core'
import type {Exporter} from './exporter.js'
import type {Format} from './format.js'
import {tuneV8} from './tune-v8.js'

/** Options of one exporter. */
export interface FormatSpecs {
  readonly format: Format
  readonly options: readonly OptionSpec[]
}

/** An exporter is loaded when it is needed: the PDF one alone takes longer than a small job. */
const exporters: Readonly<Record<Format, () => Promise<Exporter>>> = {
  md: async () => (await import('./exporters/md.js')).md,
  epub: async () => {
    tuneV8(process.versions.v8)
    return (await import('./exporters/epub.js')).epub
  },
  pdf: async () => {
    tuneV8(process.versions.v8)
    return (await import('./exporters/pdf.js')).pdf
  },
  json: async () => (await import('./exporters/json.js')).json
}

/** Get the exporter of a format. */
export function exporterFor(format: Format): Promise<Exporter> {
  return exporters[format]()
}

/**
 * Get the options of the exporters whose flags a command line holds, or which
 * it asks help about.
 */
export async function specsFor(args: readonly string[]): Promise<FormatSpecs[]> {
  const wantsHelp = args.some(arg => arg === '--help' || arg === '-h')
  const words = wantsHelp ? args.flatMap(arg => arg.split(',')) : []
  const named = (['md', 'epub', 'pdf'] as const).filter(
    format => words.includes(format) || args.some(arg => arg.startsWith(`--${format}-`))
  )
  return Promise.all(
    named.map(async format => ({format, options: (await exporterFor(format)).options}))
  )
}
