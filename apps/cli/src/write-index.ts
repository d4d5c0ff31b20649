import {join} from 'node:path'
import type {IndexEntry} from '@answerbook/markdown'
import {VFile} from 'vfile'
import {indexFolders} from './index-folders.js'
import type {Manifest} from './manifest.js'
import {nameParts} from './name-parts.js'
import {nameSpelling} from './name-spelling.js'
import type {Options} from './options.js'
import {type Outcome, statusOf} from './outcome.js'
import {stageFile, sweepStaged} from './stage-file.js'
import {commitInto} from './write-into-folder.js'

/** What is to be listed, and where. */
export interface IndexPlace {
  readonly entries: readonly IndexEntry[]
  readonly folder: string
  readonly manifest: Manifest
}

/**
 * Write the notes that list the Markdown of a folder.
 *
 * @returns
 *   An outcome for each that was kept because it is not ours; none for those
 *   that were written.
 * @throws
 *   `OutputError` if one cannot be written.
 */
export async function* writeIndex(
  {entries, folder, manifest}: IndexPlace,
  options: Options
): AsyncGenerator<Outcome> {
  if (options.index.length === 0) return
  const spell = nameSpelling(options)
  const {indexNotes} = await import('@answerbook/markdown')
  for (const by of options.index) {
    const folders = [...indexFolders[by]]
    await sweepStaged(join(folder, ...folders))
    const {frontMatterLines: _, ...choices} = options.exporting.md ?? {}
    const notes = indexNotes(entries, {...choices, by, folder: folders.join('/')})
    const names = nameParts(
      notes.map(({title, id}) => ({folders, title: spell(title), id, path: ''}))
    )
    for (const [index, {markdown}] of notes.entries()) {
      const start = performance.now()
      const name = `${names[index]}.md`
      const path = join(folder, name)
      const file = new VFile({path})
      const staged = await stageFile(path, once(markdown))
      if (await commitInto({folder, manifest}, [{...staged, name}], {file, options})) continue
      yield {
        input: path,
        document: path,
        status: statusOf(file.messages, undefined, options),
        outputs: [],
        messages: file.messages,
        ms: Math.round(performance.now() - start)
      }
    }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
