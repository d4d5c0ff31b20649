import type {ReadResult, SourceFile} from '../../../source.js'
import {fail, tell} from '../../../tell.js'
import {uniteThreads} from '../../../unite/unite-threads.js'
import {countOf} from '../../count-of.js'
import {findContents} from './find-contents.js'
import {asRecord, numberIn, recordIn, textIn} from './record.js'
import {threadsOf} from './threads-of.js'

/**
 * Read what the API of 知乎 answers: a record, or a list of records.
 *
 * @param file
 *   Document; told `item-skipped` of what in a list holds no text; failed with
 *   `answer-missing` if nothing does.
 * @returns
 *   Threads; answers to one question are in one.
 */
export function readJson(file: SourceFile): ReadResult {
  const {contents, others} = findContents(file.json)
  const bare: string[] = []
  const each = contents.flatMap(content => {
    const threads = threadsOf(content, file)
    if (threads.length === 0) bare.push(`${content.kind} without text`)
    return threads
  })
  const skipped = count([...bare, ...others])
  if (each.length === 0) fail(file.vfile, 'answer-missing', reasonFor(file.json, skipped))
  if (skipped !== '') tell(file.vfile, 'item-skipped', `Unexpected ${skipped} in a list, left out`)

  const threads = uniteThreads(each, file.vfile)
  return {title: threads.length > 1 ? titleOf(file.json) : undefined, threads}
}

function reasonFor(json: unknown, skipped: string): string {
  const error = recordIn(asRecord(json) ?? {}, 'error')
  const code = error && numberIn(error, 'code')
  const said = error && textIn(error, 'message')
  const found = error ? `error ${code} of the API (${said})` : skipped
  return `Unexpected ${found || 'empty list'}; expected an answer, an article, a pin or a question with its text`
}

/** Collections and columns have titles of their own. */
function titleOf(json: unknown): string | undefined {
  const record = asRecord(json) ?? {}
  const named = recordIn(record, 'collection', 'column') ?? record
  return textIn(named, 'title')
}

/** Say how many there are of each, such as `2 topics, 1 comment`. */
function count(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const parts = [...counts].map(([name, number]) => countOf(number, name))
  return parts.length > 8 ? `${parts.slice(0, 8).join(', ')} and others` : parts.join(', ')
}
