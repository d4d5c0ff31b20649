import {sha256} from '@noble/hashes/sha2.js'
import PDFDocument from 'pdfkit'
import type {DocumentInfo} from './document-info.js'
import {toBytes} from './to-bytes.js'
import {toXmp} from './to-xmp.js'

/** The file and its objects, byte by byte. */
export interface Writer {
  readonly document: PDFDocument
  /** Take the bytes written since the last time. */
  readonly take: () => Uint8Array[]
}

const program = 'answerbook'

/** Text gathered before it becomes bytes. */
const batchLength = 16_384

/**
 * Begin a file.
 *
 * pdfkit's document is a stream that does not wait for its reader: here its
 * bytes are taken instead. Its metadata is not escaped, and its file
 * identifier says nothing of the content: both are made here.
 *
 * @param info
 *   What is told about the file.
 * @returns
 *   Writer.
 */
export function createWriter(info: DocumentInfo): Writer {
  const {title, author, created, lang} = info
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    lang,
    displayTitle: true,
    info: {
      Title: title,
      ...(author === undefined ? {} : {Author: author}),
      Creator: program,
      Producer: program,
      CreationDate: created,
      ModDate: created
    }
  })

  let chunks: Uint8Array[] = []
  let text = ''
  const hash = sha256.create()
  const add = (chunk: Uint8Array) => {
    hash.update(chunk)
    chunks.push(chunk)
  }
  const flush = () => {
    if (text) add(toBytes(text))
    text = ''
  }

  // The head was written while the document was made.
  add(document.read())
  document.push = () => true
  document._write = data => {
    if (typeof data === 'string') {
      text += `${data}\n`
      document._offset += data.length + 1
      if (text.length > batchLength) flush()
    } else {
      flush()
      add(data)
      document._offset += data.length
    }
  }
  document.endMetadata = () => {
    const metadata = document.ref({Type: 'Metadata', Subtype: 'XML'})
    metadata.compress = false
    metadata.end(toXmp(info, program))
    document._root.data.Metadata = metadata
  }
  const finalize = document._finalize.bind(document)
  document._finalize = () => {
    flush()
    document._id = hash.clone().digest().subarray(0, 16)
    finalize()
  }

  return {
    document,
    take() {
      flush()
      const taken = chunks
      chunks = []
      return taken
    }
  }
}
