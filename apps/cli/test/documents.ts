import {existsSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A document to convert, of those that come with the project or lie beside it. */
export interface TestDocument {
  readonly name: string
  readonly path: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Folders of real documents, where they are at hand: they are not ours to ship. */
const beside = ['hexo-zhihu', 'hexo-other']
  .map(name => join(root, '../shared/corpus', name))
  .filter(folder => existsSync(folder))

/** Folders whose documents every proof goes through. */
export const documentFolders: readonly string[] = [join(root, 'examples'), ...beside]

/** The documents in these folders. */
export const documents: readonly TestDocument[] = documentFolders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => /\.(?:md|txt)$/.test(name))
    .sort()
    .map(name => ({name: `${basename(folder)}/${name}`, path: join(folder, name)}))
)
