import type {OpenedInput} from '../../container.js'
import {toMessage} from '../to-message.js'
import type {Archive} from '../zip/open-archive.js'

/** The largest package document that is read: it names each file of the book. */
const maxPackageBytes = 16 * 1024 * 1024

/** Read a file that says what a book holds. */
export async function readText(archive: Archive, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(archive, path, maxPackageBytes))
}

/** Read a file of a book whole. */
export async function readBytes(
  archive: Archive,
  path: string,
  maxBytes: number
): Promise<Uint8Array> {
  const {input} = openMember(archive, path)
  if (input.size > maxBytes) {
    const reason = `Unexpected book whose \`${path}\` is larger than ${maxBytes} bytes`
    throw toMessage('archive-limit', reason)
  }
  return input.read(0, input.size)
}

/** Open a file that a book names. */
export function openMember(archive: Archive, path: string): OpenedInput {
  const opened = archive.open(path)
  if (opened && 'input' in opened) return opened
  const reason = opened?.reason ?? `Unexpected book without the file \`${path}\` that it names`
  throw toMessage(opened?.ruleId ?? 'archive-damaged', reason)
}
