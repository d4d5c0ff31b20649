import {type Book, documentsOf, readBook} from '@answerbook/core'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect} from 'vitest'

/** What became of a document. */
export interface ReadDocument {
  readonly path: string | undefined
  readonly source: string | undefined
  readonly messages: ReadonlyArray<{fatal: unknown; ruleId: unknown; reason: string}>
  /** Absent if nothing could be read. */
  readonly book: Book | undefined
}

/** Open a file, and read what is in it; paths are given without their folders. */
export async function readDocuments(file: VFile): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = []
  for await (const {file: document} of documentsOf(file)) {
    const {data, messages, path} = document
    const fails = messages.some(({fatal}) => fatal)
    const book = fails ? undefined : await readBook(document).catch(expectMessage)
    const told = messages.map(({fatal, ruleId, reason}) => ({fatal, ruleId, reason}))
    const name = path?.replace(/^.*\/(?=[^/]+\.xml|input\.)/, '')
    documents.push({path: name, source: data.source, messages: told, book})
  }
  return documents
}

function expectMessage(error: unknown): undefined {
  expect(error).toBeInstanceOf(VFileMessage)
}
