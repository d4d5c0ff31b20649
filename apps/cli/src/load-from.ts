import type {Load} from '@answerbook/core'
import type {ReadDocument} from './read-documents.js'

/** A picture lies beside the document that its post came from. */
export function loadFrom(owners: ReadonlyMap<string | undefined, ReadDocument>): Load {
  return async (url, request) =>
    (await owners.get(request.from)?.load(url, request)) ?? {missing: 'its document is not known'}
}
