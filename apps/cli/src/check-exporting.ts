import {loadNothing} from '@answerbook/core'
import {VFile} from 'vfile'
import {exporterFor} from './exporters.js'
import type {Format} from './format.js'
import type {Options} from './options.js'
import {withFlags} from './with-flags.js'

/**
 * Check the options of the exporters before anything is written: each is asked
 * for the beginning of an empty book.
 *
 * @throws
 *   `AnswerbookError` if an option cannot be met.
 */
export async function checkExporting(
  to: readonly Format[],
  {exporting}: Pick<Options, 'exporting'>
): Promise<void> {
  for (const format of to) {
    const options = exporting[format] ?? {}
    if (Object.keys(options).length === 0) continue
    const {options: specs, write} = await exporterFor(format)
    const pieces = write(
      {type: 'book', version: 1, children: []},
      {check: false, file: new VFile(), load: loadNothing, options}
    )
    try {
      for await (const _ of pieces) break
    } catch (error) {
      throw withFlags(error, format, specs)
    }
  }
}
