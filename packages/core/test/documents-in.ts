import {type DocumentsOfOptions, documentsOf, type Load} from '@answerbook/core'
import {VFile} from 'vfile'

/** What was found of a document. */
export interface Found {
  readonly path: string
  readonly text: string
  /** Fatal messages, by rule. */
  readonly rules: ReadonlyArray<string | undefined>
  readonly file: VFile
  readonly load: Load | undefined
}

/** Open bytes, and list what they hold. */
export async function documentsIn(
  path: string,
  value: string | Uint8Array,
  options: DocumentsOfOptions = {}
): Promise<Found[]> {
  const found: Found[] = []
  for await (const {file, load} of documentsOf(new VFile({path, value}), options)) {
    const rules = file.messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId)
    found.push({path: file.path, text: String(file), rules, file, load})
  }
  return found
}
