import type {Options} from './options.js'
import {UsageError} from './usage-error.js'
import {volumeFlags} from './volume-flags.js'

/**
 * Check what is asked for beside `--epub-update`.
 *
 * @throws
 *   `UsageError` for what does not go with it.
 */
export function checkUpdate({update, exporting, name, output, split, to = []}: Options): void {
  if (update === undefined) return
  const other = to.find(format => format !== 'epub')
  if (other !== undefined) {
    throw new UsageError(`Unexpected ${other} with --epub-update, which writes an e-book alone`)
  }
  if (output?.type === 'folder') {
    throw new UsageError(
      'Unexpected folder with --epub-update: name a file by -o, or drop -o to replace the book'
    )
  }
  if (split !== 'document') {
    throw new UsageError('Unexpected --split with --epub-update: choose one of them')
  }
  if (name !== undefined) {
    throw new UsageError('Unexpected --name with --epub-update: name a file by -o, or drop --name')
  }
  const flag = volumeFlags.find(({name}) => exporting.epub?.[name])
  if (flag) {
    throw new UsageError(
      `Unexpected --epub-${flag.flag} with --epub-update, which writes one book: drop it, or bind all answers anew by --merge`
    )
  }
}
