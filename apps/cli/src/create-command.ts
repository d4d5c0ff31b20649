import {containers, type Group, type OptionSpec, type Order, sources} from '@answerbook/core'
import {Command, InvalidArgumentError, Option} from 'commander'
import type {FormatSpecs} from './exporters.js'
import type {Format} from './format.js'
import {groupings, type Images, images, orders, type Unit, units} from './options.js'
import {version} from './version.js'

/** Options as the parser gives them, before they are checked against each other. */
export interface RawOptions {
  readonly output?: string
  readonly to?: string
  readonly from?: string
  readonly encoding?: string
  readonly maxSize?: number
  readonly merge?: boolean
  readonly split?: Unit
  readonly title?: string
  readonly sort?: Order
  readonly group?: Group
  readonly name?: string
  readonly frontMatter?: readonly string[]
  readonly force?: boolean
  readonly mdIndex?: string
  readonly epubUpdate?: string
  readonly images?: Images
  readonly assets?: string
  readonly root?: string
  readonly report?: string
  readonly check?: boolean
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

const moreHelp = `
Options of a format: answerbook --help md, epub or pdf

Examples:
  answerbook answer.md -o answer.epub        one answer as a book
  answerbook saved/ -t md,pdf -o out/        a folder, each answer as Markdown and PDF
  answerbook saved/*.md --merge -o all.epub  many answers in one book`

/** Sources and containers: what an input can be read as. */
export const kinds: readonly string[] = [
  ...new Set([...sources, ...containers].map(({name}) => name))
].sort()

/** Describe the command line to the parser. */
export function createCommand(specs: readonly FormatSpecs[]): Command {
  const command = new Command('answerbook')
    .description('Turn answer documents into Markdown, EPUB and PDF.')
    .usage('[options] <input...>')
    .argument('[input...]', 'files, folders (walked), globs, or - for standard input')
    .option('-o, --output <path>', 'a file (its extension decides the format), a folder, or -')
    .option('-t, --to <formats>', 'comma list of md, epub, pdf, json (default: from -o, else md)')
    .option('-f, --from <kind>', `read as this kind instead of detecting it: ${kinds.join(', ')}`)
    .option('--encoding <label>', 'encoding of the inputs, such as gbk (default: detected)')
    .option('--max-size <MB>', 'largest document that is read (default: 64)', toPositive)
    .option('--merge', 'bind all inputs into one book per format')
    .addOption(
      new Option(
        '--split <unit>',
        'what becomes one file: post, thread, document (default: document)'
      ).choices(units)
    )
    .addOption(
      new Option('--sort <order>', `what comes first in a book: ${orders.join(', ')}`).choices(
        orders
      )
    )
    .addOption(
      new Option('--group <by>', `bind an e-book in parts: ${groupings.join(', ')}`).choices(
        groupings
      )
    )
    .option('--title <text>', 'title of a merged book (default: the name of its file)')
    .option('--name <template>', 'how to name files, such as "{site}/{date:YYYY-MM-DD} {title}"')
    .option(
      '--front-matter <text>',
      'what front matter says: "key: template", more than once, or @file',
      gather
    )
    .addOption(
      new Option(
        '--images <how>',
        'pictures of Markdown: copy beside it, or link (default: copy)'
      ).choices(images)
    )
    .option('--assets <folder>', 'folder for these pictures, seen from the text (default: assets)')
    .option('--root <folder>', 'pictures may lie anywhere in it (default: folder of the document)')
    .option(
      '--md-index <by>',
      'add notes that list what this run reads: comma list of question, author'
    )
    .option('--epub-update <book>', 'add to an e-book of ours what is new, and list it in the book')
    .option('--force', 'replace files that were not written here, or edited since')
    .option(
      '--report <file>',
      'write one JSON line per document, with the proof that nothing is lost'
    )
    .option('--check', 'read each Markdown file again, and write it only if it says the same')
    .option('--strict', 'count a document with warnings or missing text as failed; it is written')
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'print each message in full')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', moreHelp)
    .configureHelp({helpWidth: 100, optionDescription: option => option.description})
    .configureOutput({writeErr: () => undefined})
    .exitOverride()
  for (const {format, options} of specs) {
    for (const spec of options) command.addOption(toOption(format, spec))
  }
  return command
}

/** What the options of a format stand under in the help. */
const groups: Readonly<Record<Format, string>> = {
  epub: 'EPUB',
  json: 'JSON',
  md: 'Markdown',
  pdf: 'PDF'
}

function toOption(format: Format, spec: OptionSpec): Option {
  const flag = `--${format}-${spec.flag}`
  const flags = spec.type === 'boolean' ? flag : `${flag} <${placeholderOf(spec)}>`
  const option = new Option(flags, spec.help + valuesOf(spec)).helpGroup(`${groups[format]}:`)
  if (spec.choices) return option.choices([...spec.choices])
  if (spec.type === 'strings') return option.argParser(gather)
  return spec.type === 'number' ? option.argParser(toNumber) : option
}

/** What stands for the value of an option. */
function placeholderOf({choices, default: preset, file, type}: OptionSpec): string {
  if (choices) return 'name'
  if (file) return preset === '' ? 'file' : 'name|file'
  return type === 'strings' ? 'string' : type
}

/** What an option may be, and what it is if it is not given. */
function valuesOf({choices, default: preset, type}: OptionSpec): string {
  const isPreset = type !== 'boolean' && String(preset) !== ''
  const parts = [
    ...(choices ? [choices.join(', ')] : []),
    ...(isPreset ? [`default: ${preset}`] : [])
  ]
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}

/** An option that is given more than once has all of its values. */
function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function toPositive(value: string): number {
  const number = toNumber(value)
  if (number <= 0) throw new InvalidArgumentError('Expected a number above 0.')
  return number
}

function toNumber(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number))
    throw new InvalidArgumentError('Expected a number.')
  return number
}
