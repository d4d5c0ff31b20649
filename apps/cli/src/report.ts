import {type FileHandle, open} from 'node:fs/promises'
import type {Outcome} from './outcome.js'
import {OutputError} from './output-error.js'

/** A report that is being written: one JSON line per document. */
export interface Report {
  readonly add: (outcome: Outcome) => Promise<void>
  readonly close: () => Promise<void>
}

/** Version of the lines. */
const version = 1

/**
 * Start a report, in place of an older one.
 *
 * @throws
 *   `OutputError` if it cannot be written.
 */
export async function openReport(path: string): Promise<Report> {
  const handle = await guard(path, () => open(path, 'w'))
  return {
    add: outcome => guard(path, () => write(handle, outcome)),
    close: () => guard(path, () => handle.close())
  }
}

async function write(handle: FileHandle, outcome: Outcome): Promise<void> {
  const {input, document, status, source, outputs, messages, proof, ms} = outcome
  const line = {
    version,
    input,
    document,
    status,
    source,
    outputs,
    messages: messages.map(({ruleId, source, reason, line, column, fatal}) => ({
      ruleId,
      source,
      reason,
      line,
      column,
      ...(fatal && {fatal})
    })),
    proof,
    ms
  }
  await handle.writeFile(`${JSON.stringify(line)}\n`)
}

async function guard<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new OutputError(`Cannot write the report ${path}: ${reason}`, {cause: error})
  }
}
