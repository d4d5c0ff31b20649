import {readFile, realpath, stat} from 'node:fs/promises'
import {join, resolve, sep} from 'node:path'
import {type Load, type Loaded, type LoadRequest, sniffPicture} from '@answerbook/core'
import {fileReason} from './file-reason.js'
import {isSystemError} from './is-system-error.js'

const maxBytes = 50 * 1024 * 1024

/**
 * Make a loader for the pictures that lie beside a document or in its text.
 *
 * It reads `data:` URLs, and files in the folder of the document or below it,
 * symbolic links resolved, that are pictures of a type that is accepted. It
 * reads nothing else: nothing outside of that folder, but for another one that
 * the user named, and nothing from the network.
 *
 * @param folder
 *   Folder of the document; without one only `data:` URLs are read.
 * @param root
 *   Folder that pictures may lie in as well. What is not where its address leads
 *   to from the document is looked for from there, as sites and vaults do.
 */
export function loadLocal(folder: string | undefined, root?: string | undefined): Load {
  const trusted = root === undefined ? undefined : folderAt(root)
  const base = folder === undefined ? trusted : folderAt(folder)
  return async (url, request) => {
    if (/^data:/i.test(url)) return readData(url, request)
    if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url))
      return {missing: 'remote pictures are not fetched'}
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) return {missing: 'its address is of no kind that is read'}
    return base === undefined
      ? {missing: 'there is no folder to look in: name one by --root'}
      : readBeside(url, base, trusted, request)
  }
}

function readData(url: string, request: LoadRequest): Loaded {
  const [, base64, data] = /^data:[^;,]*(?:;(?!base64)[^;,]*)*(;base64)?,(.*)$/is.exec(url) ?? []
  if (data === undefined || data.length > 2 * maxBytes)
    return {missing: 'its data: URL is not valid'}
  const text = decode(data)
  if (text === undefined) return {missing: 'its data: URL is not valid'}
  return typed(new Uint8Array(Buffer.from(text, base64 ? 'base64' : 'latin1')), request)
}

/** A folder that files are read from, and how to find what it is without symbolic links. */
interface Folder {
  readonly path: string
  readonly real: () => Promise<string>
}

/** Pictures of a document come from the same folders: what those are is looked up once. */
function folderAt(path: string): Folder {
  let real: Promise<string> | undefined
  return {
    path,
    real: () => {
      real ??= realpath(path)
      return real
    }
  }
}

async function readBeside(
  url: string,
  base: Folder,
  root: Folder | undefined,
  request: LoadRequest
): Promise<Loaded> {
  const written = url.replace(/[?#].*$/s, '')
  // A bare `%` in a name is no escape.
  const path = decode(written) ?? written
  if (!path || path.includes('\0')) return {missing: 'its address is not valid'}
  if (root === undefined) return readIn(resolve(base.path, path), [base], request)
  const found = await readIn(resolve(base.path, path), [base, root], request)
  if (!('missing' in found)) return found
  const other = await readIn(join(root.path, path), [root], request)
  return 'missing' in other ? found : other
}

/** Read a file that lies in one of some folders. */
async function readIn(
  path: string,
  folders: readonly Folder[],
  request: LoadRequest
): Promise<Loaded> {
  try {
    const file = await realpath(path)
    const roots = await Promise.all(folders.map(({real}) => real()))
    if (!roots.some(root => file.startsWith(root.endsWith(sep) ? root : root + sep))) {
      return {
        missing: 'it is outside of the folder of the document: name one that holds both by --root'
      }
    }
    const found = await stat(file)
    if (!found.isFile()) return {missing: 'it is not a file'}
    if (found.size > maxBytes) return {missing: `it is larger than ${maxBytes} bytes`}
    return typed(await readFile(file), request)
  } catch (error) {
    if (isSystemError(error)) return {missing: fileReason(error)}
    throw error
  }
}

/** The bytes tell the type, never the name. */
function typed(bytes: Uint8Array, {accept}: LoadRequest): Loaded {
  const type = sniffPicture(bytes)
  if (type === undefined) return {missing: 'it is no picture'}
  return accept.includes(type) ? {bytes, type} : {missing: `it is ${type}`}
}

function decode(component: string): string | undefined {
  try {
    return decodeURIComponent(component)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
