import type {VFileMessage} from 'vfile-message'
import type {Options} from './options.js'
import {type Outcome, type OutputFile, sourceOf, statusOf} from './outcome.js'
import {proofOf} from './proof-of.js'
import type {ReadDocument} from './read-documents.js'

/** Say what became of a document that went into a book with others. */
export function mergedOutcome(
  document: ReadDocument,
  told: readonly VFileMessage[],
  outputs: readonly OutputFile[],
  ms: number,
  options: Options
): Outcome {
  const {input, file, book} = document
  const messages = [...file.messages, ...told]
  const proof = proofOf(document)
  return {
    input: input.path,
    document: file.path,
    status: statusOf(messages, proof, options),
    source: sourceOf(file),
    outputs: book ? outputs : [],
    messages,
    proof,
    ms
  }
}
