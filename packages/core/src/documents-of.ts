import type {VFile} from 'vfile'
import type {Container, OpenedDocument} from './container.js'
import {containers as known} from './containers/index.js'

/** Where to look for documents. */
export interface DocumentsOfOptions {
  /** Kinds of container beside the built-in ones. */
  readonly containers?: readonly Container[] | undefined
}

/**
 * Open a file into the documents that it holds.
 *
 * @param file
 *   File with its value.
 * @param options
 *   Where to look for documents.
 * @returns
 *   The documents, one at a time; a file that is no container is its own one
 *   document.
 */
export async function* documentsOf(
  file: VFile,
  options: Readonly<DocumentsOfOptions> = {}
): AsyncGenerator<OpenedDocument> {
  const {containers = []} = options
  const container = [...containers, ...known].find(candidate => candidate.detect(file))
  if (container) yield* container.open(file)
  else yield {file}
}
