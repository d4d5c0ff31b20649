import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../../container.js'
import type {ContainerLimits} from '../../container-limits.js'
import {documentPaths} from '../../document-paths.js'
import type {Input} from '../../input.js'
import {tellFatal} from '../../tell.js'
import {toLatin1} from '../to-latin1.js'
import {toMessage} from '../to-message.js'
import {localHeaderSize} from './member-input.js'
import {openArchive} from './open-archive.js'
import type {Refusal} from './refusal-of.js'

/**
 * A ZIP archive: the same documents as those of the folder that was packed,
 * in the same order.
 */
export const zip: Container = {name: 'zip', detect, open}

/** A book is not just any archive. */
function detect({bytes}: InputHead): boolean {
  const start = toLatin1(bytes.subarray(0, 64))
  const isArchive = start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')
  return isArchive && !start.startsWith('mimetypeapplication/epub+zip', localHeaderSize)
}

async function* open(input: Input, limits: ContainerLimits): AsyncGenerator<Opened> {
  const {path: name = 'archive.zip'} = input
  const archive = await openArchive(input, name, limits)
  if (isOffice(archive.paths)) {
    const reason =
      'Unexpected document of an office program; save it as a web page (HTML) or as plain text, and convert that'
    throw toMessage('input-unsupported', reason)
  }
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

/**
 * Tell the packages of Microsoft Office and OpenDocument, in which text lies in
 * parts that are no documents of their own.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part2-packages/OpenDocument-v1.3-os-part2-packages.html
 */
function isOffice(paths: readonly string[]): boolean {
  const has = (path: string): boolean => paths.includes(path)
  const isPackage = has('[Content_Types].xml') && has('_rels/.rels')
  return isPackage || (has('mimetype') && has('META-INF/manifest.xml') && has('content.xml'))
}

function refused(path: string, {ruleId, reason}: Refusal): VFile {
  const file = new VFile({path})
  tellFatal(file, ruleId, reason)
  return file
}
