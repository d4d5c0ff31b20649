import {basename, join, resolve} from 'node:path'
import {AnswerbookError, openWritten} from '@answerbook/core'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {isSystemError} from './is-system-error.js'
import {openFile} from './open-file.js'
import {volumeName} from './volume-name.js'

/** A book that has been written. */
export interface WrittenFiles {
  readonly folder: string
  /** Name that it has there as a whole, without extension. */
  readonly name: string
  /** How many files it has. */
  readonly count: number
  /** Tell whether a book of such a name may be an earlier one; any may if absent. */
  readonly isOurs?: ((name: string) => boolean) | undefined
}

/** Digits that the numbers of volumes may have. */
const widths = [1, 2, 3, 4]

const maxNamed = 3

/**
 * Tell of what an earlier run has left of an e-book that had other volumes
 * then. Nobody wants to read it, but it is not for us to remove.
 *
 * @param written
 *   What this run has written.
 * @param file
 *   Told `volume-left`.
 */
export async function tellLeftVolumes(
  {folder, name, count, isOurs = () => true}: WrittenFiles,
  file: VFile
): Promise<void> {
  const left: string[] = []
  const isLeft = async (other: string, wasVolume: boolean) => {
    const path = join(folder, `${other}.epub`)
    return isOurs(other) && (await isBook(path, wasVolume)) && left.push(basename(path)) > 0
  }

  if (count > 1) await isLeft(name, false)
  for (const width of widths) {
    const last = 10 ** width - 1
    let number = count > 1 && String(count).length === width ? count + 1 : 1
    while (await isLeft(volumeName(name, {number, count: last}), true)) number++
  }
  if (left.length === 0) return
  const names = left.slice(0, maxNamed)
  const more = left.length > maxNamed ? ` and ${left.length - maxNamed} more` : ''
  const now = count === 1 ? 'one file' : `${count} volumes`
  const reason = `Unexpected ${names.join(', ')}${more} of an earlier run beside the book, which has ${now} now, kept; remove what you need no more`
  file.message(reason, {ruleId: 'volume-left', source: 'answerbook'})
}

/** Whether a file is a book of ours, as a whole or as a volume: others may be named alike. */
async function isBook(path: string, wasVolume: boolean): Promise<boolean> {
  try {
    const {series} = await openWritten(await openFile(resolve(path), path))
    return !wasVolume || series !== undefined
  } catch (error) {
    const isOther = error instanceof AnswerbookError || error instanceof VFileMessage
    if (isOther || isSystemError(error)) return false
    throw error
  }
}
