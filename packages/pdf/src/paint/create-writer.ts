import PDFDocument, {type Reference} from 'pdfkit'
import {createHash} from '#hash'
import {addOutputIntent} from './add-output-intent.js'
import {createPacker} from './create-packer.js'
import type {DocumentInfo} from './document-info.js'
import {shortText} from './short-text.js'
import {toBytes} from './to-bytes.js'
import {toXmp} from './to-xmp.js'

/** The file and its objects, byte by byte. */
export interface Writer {
  readonly document: PDFDocument
  /** Give an object its number. */
  readonly reserve: () => Reference
  /** Write an object: what stands between its head and its end. */
  readonly write: (object: Reference, text: string) => void
  /** Take the bytes written since the last time. */
  readonly take: () => Uint8Array[]
}

const program = 'answerbook'
const version = '1.7'

/** Bytes above 0x7F tell programs that the file is not text. */
const head = `%PDF-${version}\n%\xFF\xFF\xFF\xFF`

/** What pdfkit begins an object with. */
const objectHead = /^(\d+) 0 obj$/

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
    pdfVersion: version,
    lang,
    displayTitle: true,
    info: {
      Title: title,
      ...(author === undefined ? {} : {Author: shortText(author)}),
      Creator: program,
      Producer: program,
      CreationDate: created,
      ModDate: created
    }
  })

  let chunks: Uint8Array[] = []
  let text = ''
  const hash = createHash()
  let id: Uint8Array | undefined
  const add = (chunk: Uint8Array) => {
    if (!id) hash.update(chunk)
    chunks.push(chunk)
  }
  const flush = () => {
    if (text) add(toBytes(text))
    text = ''
  }

  // The head was written while the document was made, into a stream that is not read.
  document._offset = 0
  document.push = () => true
  const packer = createPacker(document)
  const print = (data: Uint8Array | string) => {
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
  print(head)
  // pdfkit writes an object piece by piece: head, data, stream if it has one, end.
  let held: {readonly head: string; readonly id: number; data?: string} | undefined
  document._write = data => {
    if (typeof data !== 'string') {
      print(data)
      return
    }
    const id = objectHead.exec(data)?.[1]
    if (id !== undefined) {
      held = {head: data, id: Number(id)}
    } else if (!held) {
      print(data)
    } else if (held.data === undefined) {
      held.data = data
    } else {
      const {id, head, data: text} = held
      held = undefined
      if (data === 'endobj') {
        packer.add(id, text)
        return
      }
      packer.begin(id)
      for (const part of [head, text, data]) print(part)
    }
  }
  // What it would end here is written already.
  document.endMarkings = () => undefined
  document.endMetadata = () => {
    addOutputIntent(document)
    const metadata = document.ref({Type: 'Metadata', Subtype: 'XML'})
    metadata.compress = false
    metadata.end(toXmp(info, program))
    document._root.data.Metadata = metadata
  }
  document._finalize = () => {
    packer.end(() => {
      flush()
      id = hash.digest().subarray(0, 16)
      return {Root: document._root, Info: document._info, ID: [id, id]}
    })
  }

  return {
    document,
    reserve: () => document.ref(),
    write(object, text) {
      packer.add(object.id, text)
      document._refEnd(object)
    },
    take() {
      flush()
      const taken = chunks
      chunks = []
      return taken
    }
  }
}
