import {loadNothing} from '@answerbook/core'
import {VFile} from 'vfile'
import {exporterFor} from './exporters.js'
import type {Format} from './format.js'
import type {Options} from './options.js'

/**
 * Check the options of the exporters before anything is written: each is asked
 * for the beginning of an empty book.
 *
 * @throws
 *   `AnswerbookError` if an option cannot be met.
 */
export async function checkExporting(to: readonly Format[], {exporting}: Options): Promise<void> {
  for (const format of to) {
    const options = exporting[format] ?? {}
    if (Object.keys(options).length === 0) continue
    const {write} = await exporterFor(format)
    const pieces = write(
      {type: 'book', version: 1, children: []},
      {check: false, file: new VFile(), load: loadNothing, options}
    )
    for await (const _ of pieces) break
  }
}
