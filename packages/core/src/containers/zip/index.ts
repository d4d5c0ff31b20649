import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../../container.js'
import type {ContainerLimits} from '../../container-limits.js'
import {documentPaths} from '../../document-paths.js'
import type {Input} from '../../input.js'
import {tellFatal} from '../../tell.js'
import {toLatin1} from '../to-latin1.js'
import {localHeaderSize} from './member-input.js'
import {openArchive} from './open-archive.js'
import type {Refusal} from './refusal-of.js'

/**
 * A ZIP archive: the same documents as those of the folder that was packed,
 * in the same order.
 */
export const zip: Container = {name: 'zip', detect, open}

/** An archive that begins by saying what it is, such as EPUB, is not just any. */
function detect({bytes}: InputHead): boolean {
  const start = toLatin1(bytes.subarray(0, 64))
  const isArchive = start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')
  return isArchive && !start.startsWith('mimetypeapplication/', localHeaderSize)
}

async function* open(input: Input, limits: ContainerLimits): AsyncGenerator<Opened> {
  const {path: name = 'archive.zip'} = input
  const archive = await openArchive(input, name, limits)
  const documents = documentPaths(archive.paths)

  for (const path of documents) {
    const opened = archive.open(path)
    if (opened && 'input' in opened) yield opened
    else if (opened) yield {file: refused(`${name}/${path.replaceAll('\0', '')}`, opened)}
  }
  if (archive.isCut) {
    const reason = `Unexpected archive of more than ${limits.maxMembers} files; the others are not read`
    yield {file: refused(name, {ruleId: 'archive-limit', reason})}
  } else if (documents.length === 0) {
    const reason = `Unexpected archive without documents among its ${archive.paths.length} files`
    yield {file: refused(name, {ruleId: 'container-empty', reason})}
  }
}

function refused(path: string, {ruleId, reason}: Refusal): VFile {
  const file = new VFile({path})
  tellFatal(file, ruleId, reason)
  return file
}
