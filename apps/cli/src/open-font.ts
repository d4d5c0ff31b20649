import {fstatSync, openSync, readSync} from 'node:fs'
import type {FontFile} from '@answerbook/pdf'

/** Make a function that opens a font file, once: it stays open as long as the program runs. */
export function openFont(url: URL): () => FontFile {
  let file: FontFile | undefined
  return () => {
    file ??= open(url)
    return file
  }
}

function open(url: URL): FontFile {
  const descriptor = openSync(url, 'r')
  return {
    length: fstatSync(descriptor).size,
    read(start, end) {
      const bytes = Buffer.allocUnsafe(end - start)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start))
    }
  }
}
