import type {Proof} from '@answerbook/proof'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Format} from './format.js'

/** A file that was written. */
export interface OutputFile {
  readonly format: Format
  /** Relative to the current folder; `<stdout>` for standard output. */
  readonly path: string
}

/** What became of a document. */
export interface Outcome {
  /** Path of the input, relative to the current folder. */
  readonly input: string
  /** Path or URL of the document: that of the input unless it holds several. */
  readonly document: string
  readonly status: 'failed' | 'ok' | 'skipped' | 'warn'
  /** Name of the source it was read as; absent if it could not be read. */
  readonly source?: string | undefined
  readonly outputs: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
  /** What of its text the book holds; absent if it could not be read. */
  readonly proof?: Proof | undefined
  /** Set for a book that is updated, which is no document of the run: what has changed. */
  readonly update?: string | undefined
  readonly ms: number
}

/** Sum up what was told of a document, and what of it is missing. */
export function statusOf(
  messages: readonly VFileMessage[],
  proof: Proof | undefined,
  {strict}: {readonly strict: boolean}
): Outcome['status'] {
  if (messages.some(message => message.fatal)) return 'failed'
  if (messages.some(message => message.ruleId === 'output-kept')) return 'skipped'
  if (messages.length === 0 && !proof?.missing) return 'ok'
  return strict ? 'failed' : 'warn'
}

/** Get the name of the source that a file was read as. */
export function sourceOf(file: VFile): string | undefined {
  return typeof file.data.source === 'string' ? file.data.source : undefined
}
