import {realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'

/** Find where a file really is; of one that is not there yet, where it will be. */
export async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch {
    const folder = dirname(absolute)
    return folder === absolute
      ? absolute
      : join(await realPathOf(folder), absolute.slice(folder.length))
  }
}
