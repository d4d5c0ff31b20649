import type {IndexKind} from './options.js'

/** Folders of the notes that list others, in the folder of those, from the outermost. */
export const indexFolders: Readonly<Record<IndexKind, readonly string[]>> = {
  author: ['index', 'authors'],
  question: ['index', 'questions']
}
