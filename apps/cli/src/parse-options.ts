import {type Command, CommanderError} from 'commander'
import {checkFormatOptions} from './check-format-options.js'
import {checkUpdate} from './check-update.js'
import {createCommand, kinds, type RawOptions} from './create-command.js'
import type {FormatSpecs} from './exporters.js'
import type {Format} from './format.js'
import {isDirectory} from './is-directory.js'
import {listOf} from './list-of.js'
import {
  type ExportOptions,
  type IndexKind,
  indexKinds,
  type Options,
  type Output
} from './options.js'
import {readFormats} from './read-formats.js'
import {readFrontMatter} from './read-front-matter.js'
import {readName} from './read-name.js'
import {readOutput} from './read-output.js'
import {readValue} from './read-value.js'
import {sourceDate} from './source-date.js'
import {UsageError} from './usage-error.js'

/** What a command line asks for: help and version are printed by the parser. */
export type Parsed = {readonly type: 'printed'} | {readonly type: 'run'; readonly options: Options}

/**
 * Read a command line.
 *
 * @param args
 *   Words after the name of the program.
 * @param specs
 *   Options of the exporters that the command line names.
 * @returns
 *   Options, checked against each other; or `printed` after help or version.
 * @throws
 *   `UsageError`; `AnswerbookError` if a template is none.
 */
export function parseOptions(args: readonly string[], specs: readonly FormatSpecs[]): Parsed {
  const command = createCommand(specs)
  try {
    command.parse(args, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return {type: 'printed'}
    throw new UsageError(error.message.replace(/^error: /, '').replaceAll('\n', ' '), {
      cause: error
    })
  }
  return {type: 'run', options: check(command, specs)}
}

function check(command: Command, specs: readonly FormatSpecs[]): Options {
  const raw = command.opts<RawOptions>()
  const inputs = command.args
  const {epubUpdate: update} = raw
  const output = raw.output === undefined ? undefined : readOutput(raw.output)
  const to = readFormats(raw.to, output) ?? (update === undefined ? undefined : ['epub'])
  const exporting = readExporting(raw, specs)
  const {flavour} = exporting.md ?? {}
  const name = raw.name ?? (output?.type === 'folder' ? defaultNames.get(flavour) : undefined)
  const options: Options = {
    inputs,
    output,
    to,
    from: raw.from,
    encoding: raw.encoding,
    maxBytes: raw.maxSize === undefined ? undefined : Math.floor(raw.maxSize * 1024 * 1024),
    merge: raw.merge ?? false,
    update,
    split: raw.split ?? 'document',
    title: raw.title,
    sort: raw.sort,
    group: raw.group,
    name: name === undefined ? undefined : readName(name),
    force: raw.force ?? false,
    index: readIndex(raw.mdIndex),
    assets: readAssets(raw, output, to),
    root: readRoot(raw.root),
    report: raw.report,
    check: raw.check ?? false,
    strict: raw.strict ?? false,
    verbosity: raw.quiet ? 'quiet' : raw.verbose ? 'verbose' : 'normal',
    sourceDate: sourceDate(process.env.SOURCE_DATE_EPOCH),
    exporting
  }
  checkInputs(inputs)
  checkUpdate(options)
  checkFormatOptions(options, specs)
  checkFrom(options)
  checkSplit(options)
  checkTitle(options)
  checkName(options)
  checkFrontMatter(raw, options)
  checkIndex(options)
  return options
}

/** Jekyll knows a post by its name alone, and takes no other. */
const defaultNames: ReadonlyMap<unknown, string> = new Map([
  ['jekyll', '{date:YYYY-MM-DD}-{title}']
])

function checkInputs(inputs: readonly string[]): void {
  if (inputs.length === 0) {
    throw new UsageError('Missing input: name files or folders, or - for standard input')
  }
  const url = inputs.find(input => /^https?:\/\//i.test(input))
  if (url !== undefined) {
    throw new UsageError(`Unexpected URL ${url} as input: save the page first, then name the file`)
  }
}

function checkFrom({from}: Options): void {
  if (from !== undefined && !kinds.includes(from)) {
    throw new UsageError(`Unexpected kind ${from} for --from, expected ${listOf(kinds)}`)
  }
}

function checkSplit({merge, output, split}: Options): void {
  if (split === 'document') return
  if (merge) throw new UsageError('Unexpected --split with --merge: choose one of them')
  if (output?.type !== 'folder') {
    throw new UsageError(`Unexpected --split ${split} without a folder: add -o <folder>`)
  }
}

function checkTitle({merge, output, title}: Options): void {
  if (title !== undefined && !merge && output?.type === 'folder') {
    throw new UsageError(
      'Unexpected --title for a folder of files: add --merge, or name a file by -o'
    )
  }
}

function checkName({name, output}: Options): void {
  if (name !== undefined && output?.type !== 'folder') {
    throw new UsageError('Unexpected --name without a folder: add -o <folder>/')
  }
}

function checkFrontMatter({frontMatter}: RawOptions, {to = ['md']}: Options): void {
  if (frontMatter !== undefined && !to.includes('md')) {
    throw new UsageError('Unexpected --front-matter without Markdown: add -t md')
  }
}

function readIndex(words: string | undefined): IndexKind[] {
  const named = words?.split(',').map(word => word.trim()) ?? []
  const wrong = named.find(word => !indexKinds.some(kind => kind === word))
  if (wrong !== undefined) {
    throw new UsageError(
      `Unexpected ${wrong || '(none)'} for --md-index, expected ${listOf(indexKinds)}`
    )
  }
  return indexKinds.filter(kind => named.includes(kind))
}

function checkIndex({index, merge, output, to = ['md']}: Options): void {
  if (index.length === 0) return
  if (!to.includes('md')) throw new UsageError('Unexpected --md-index without Markdown: add -t md')
  if (merge) throw new UsageError('Unexpected --md-index with --merge: choose one of them')
  if (output?.type !== 'folder') {
    throw new UsageError('Unexpected --md-index without a folder: add -o <folder>/')
  }
}

function readRoot(path: string | undefined): string | undefined {
  if (path !== undefined && !isDirectory(path)) {
    throw new UsageError(`Unexpected ${path || '(none)'} for --root, expected a folder`)
  }
  return path
}

/** Markdown that is written to a file has its pictures beside it. */
function readAssets(
  {assets, images}: RawOptions,
  output: Output | undefined,
  to: readonly Format[] = ['md']
): string | undefined {
  const isPrinted = output === undefined || output.type === 'stdout'
  const isNamed = assets !== undefined
  if (isNamed && images === 'link') {
    throw new UsageError('Unexpected --assets with --images link: choose one of them')
  }
  if ((isNamed || images !== undefined) && !to.includes('md')) {
    throw new UsageError(
      `Unexpected --${isNamed ? 'assets' : 'images'} without Markdown: add -t md, or drop it`
    )
  }
  if ((isNamed || images === 'copy') && isPrinted) {
    throw new UsageError('Unexpected folder for pictures of what is printed: add -o <file>')
  }
  return isPrinted || images === 'link' ? undefined : (assets ?? 'assets')
}

function readExporting(raw: RawOptions, specs: readonly FormatSpecs[]): Options['exporting'] {
  const all = raw as Readonly<Record<string, OptionValue>>
  const byFormat = specs.map(({format, options}) => {
    const given = options.flatMap(({name, flag, file}) => {
      const value = all[toCamelCase(`${format}-${flag}`)]
      if (value === undefined) return []
      if (file === undefined || typeof value !== 'string') return [[name, value] as const]
      return [[name, readValue(value, file, `--${format}-${flag}`)] as const]
    })
    return [format, Object.fromEntries(given)] as const
  })
  const exporting: Options['exporting'] = Object.fromEntries(byFormat)
  if (raw.frontMatter === undefined) return exporting
  const frontMatterLines = readFrontMatter(raw.frontMatter)
  return {...exporting, md: {...exporting.md, frontMatterLines}}
}

type OptionValue = ExportOptions[string] | undefined

function toCamelCase(flag: string): string {
  return flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
