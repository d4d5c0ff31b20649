import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../../container.js'
import type {ContainerLimits} from '../../container-limits.js'
import type {Input} from '../../input.js'
import {readDate} from '../../sources/read-date.js'
import {tell} from '../../tell.js'
import {toMessage} from '../to-message.js'
import {decodeTransfer} from './decode-transfer.js'
import {decodeCharset, decodeWords} from './decode-words.js'
import {listParts, type Part} from './list-parts.js'
import {loaderOf} from './loader-of.js'
import {type Headers, readStructured} from './read-headers.js'

/**
 * A page that a browser saved in one file with its pictures.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2557
 */
export const mhtml: Container = {name: 'mhtml', detect, open}

/** How many times larger than its text a page may be: pictures are longer than words. */
const maxPictureShare = 8

function detect({path = '', text}: InputHead): boolean {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  const isMessage = /^[\w-]+:/.test(head) && /^mime-version:/im.test(head)
  return isMessage && (/^content-type:\s*multipart\//im.test(head) || /\.mht(?:ml)?$/i.test(path))
}

async function* open(input: Input, {maxBytes}: ContainerLimits): AsyncGenerator<Opened> {
  const {path = 'page.mhtml', size} = input
  if (size > maxBytes * maxPictureShare) {
    const reason = `Unexpected saved page of ${size} bytes, expected at most ${maxBytes * maxPictureShare}`
    throw toMessage('input-too-large', reason)
  }
  const bytes = await input.read(0, size)
  const {headers, parts, isCut} = listParts(bytes)
  const root = findRoot(headers, parts)
  if (!root) throw toMessage('container-empty', 'Unexpected saved page without a page in it')

  const encoding = root.headers.get('content-transfer-encoding')
  const content = decodeTransfer(bytes.subarray(root.start, root.end), encoding)
  if (content.length > maxBytes) {
    const reason = `Unexpected page of ${content.length} bytes, expected at most ${maxBytes}`
    throw toMessage('input-too-large', reason)
  }
  const {parameters} = readStructured(root.headers.get('content-type'))
  const charset = parameters.get('charset')
  // A stated encoding is right where it is known; else the bytes are looked at.
  const value = (charset && decodeCharset(content, charset)) || content
  const url = urlOf(headers, root)
  const file = new VFile({path, value, data: {fields: fieldsOf(headers, url)}})
  if (isCut) {
    const reason = 'Unexpected end of a saved page before its last boundary; what is there is kept'
    tell(file, 'text-truncated', reason)
  }
  yield {file, load: loaderOf(input, parts, url)}
}

/** Which part is the page is stated, or it is the first that can be. */
function findRoot(headers: Headers, parts: readonly Part[]): Part | undefined {
  const start = readStructured(headers.get('content-type')).parameters.get('start')
  const stated = parts.find(part => start && part.headers.get('content-id') === start)
  const types = [['text/html', 'application/xhtml+xml'], ['text/plain']]
  const first = types.map(type => parts.find(part => type.includes(part.type)))
  return stated ?? first.find(part => part !== undefined)
}

/** Blink states the address once more, as the part may have one of its own making. */
function urlOf(headers: Headers, root: Part): string | undefined {
  const stated = [
    headers.get('snapshot-content-location'),
    root.headers.get('content-location'),
    headers.get('content-location')
  ]
  return stated.find(url => url !== undefined && URL.canParse(url))
}

function fieldsOf(headers: Headers, url: string | undefined) {
  const title = decodeWords(headers.get('subject') ?? '').trim()
  const saved = readDate((headers.get('date') ?? '').replace(/\s*\([^)]*\)$/, ''))
  return {
    ...(title && {title}),
    ...(url && {url}),
    ...(saved && {saved: saved.value})
  }
}
