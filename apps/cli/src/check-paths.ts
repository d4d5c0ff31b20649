import type {Input} from './find-inputs.js'
import {realPathOf} from './real-path-of.js'
import {UsageError} from './usage-error.js'

/**
 * Check that no input is replaced by an output.
 *
 * @throws
 *   `UsageError` if an output is an input too.
 */
export async function checkPaths(
  inputs: readonly Input[],
  outputs: readonly string[]
): Promise<void> {
  for (const path of outputs) {
    const output = await realPathOf(path)
    if (inputs.some(({realPath}) => realPath === output)) {
      throw new UsageError(`Unexpected output ${path} that is an input too: choose another name`)
    }
  }
}
