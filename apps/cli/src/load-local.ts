import {readFile, realpath, stat} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import {type Load, type Loaded, type LoadRequest, sniffPicture} from '@answerbook/core'
import {isSystemError} from './is-system-error.js'

const maxBytes = 50 * 1024 * 1024

/**
 * Make a loader for the pictures that lie beside a document or in its text.
 *
 * It reads `data:` URLs, and files in the folder of the document or below it,
 * symbolic links resolved, that are pictures of a type that is accepted. It
 * reads nothing else: nothing outside of that folder, and nothing from the
 * network.
 *
 * @param folder
 *   Folder of the document; without one only `data:` URLs are read.
 */
export function loadLocal(folder: string | undefined): Load {
  return async (url, request) => {
    if (/^data:/i.test(url)) return readData(url, request)
    if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(url))
      return {missing: 'remote pictures are not fetched'}
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) return {missing: 'its address is of no kind that is read'}
    return folder === undefined
      ? {missing: 'there is no folder to look in'}
      : readBeside(url, folder, request)
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

async function readBeside(url: string, folder: string, request: LoadRequest): Promise<Loaded> {
  const written = url.replace(/[?#].*$/s, '')
  // A bare `%` in a name is no escape.
  const path = decode(written) ?? written
  if (!path || path.includes('\0')) return {missing: 'its address is not valid'}
  try {
    const root = await realpath(folder)
    const file = await realpath(resolve(root, path))
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return {missing: 'it is outside of the folder of the document'}
    }
    const found = await stat(file)
    if (!found.isFile()) return {missing: 'it is not a file'}
    if (found.size > maxBytes) return {missing: `it is larger than ${maxBytes} bytes`}
    return typed(await readFile(file), request)
  } catch (error) {
    if (isSystemError(error)) return {missing: `it cannot be read (${error.code})`}
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
