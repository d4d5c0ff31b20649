import {statSync} from 'node:fs'

/** Tell whether a path is that of a folder. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    // What cannot be looked at cannot be written either, which is told then.
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
