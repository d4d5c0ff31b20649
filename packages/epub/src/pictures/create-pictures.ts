import type {Load, Loaded} from '@answerbook/core'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {shorten} from '../text/shorten.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import type {PictureSize} from './picture-size.js'
import {sniffPicture} from './sniff-picture.js'

/** A picture of the book. */
export interface Picture extends PictureSize {
  /** Path from the package document. */
  readonly href: string
}

/** A picture that cannot be had or shown. */
export interface MissingPicture {
  /** The same wherever the same picture is missing. */
  readonly key: string
  readonly reason: string
}

/** The pictures of a book: loaded one at a time, stored once. */
export interface Pictures {
  /**
   * Load what is behind a URL, if that is not yet done.
   *
   * Gives an entry for the archive when the picture is a new one, and returns
   * why there is none.
   */
  readonly load: (url: string, from: string) => AsyncGenerator<ZipEntry, MissingPicture | undefined>
  /** Find a picture that has been loaded. */
  readonly get: (url: string, from: string) => Picture | undefined
  /** All pictures, in the order of the archive. */
  readonly all: () => readonly Picture[]
}

/** Enough for the sharpest tablets, and no more than they can hold. */
const maxWidthPx = 1600
const accept = ['image/jpeg', 'image/png', 'image/gif']
const extensions = {'image/gif': 'gif', 'image/jpeg': 'jpg', 'image/png': 'png'}

/**
 * Create the store of a book's pictures.
 *
 * @param load
 *   Where the bytes come from.
 * @returns
 *   Store without pictures.
 */
export function createPictures(load: Load): Pictures {
  const byKey = new Map<string, Picture | {readonly missing: string}>()
  const byHref = new Map<string, Picture>()

  return {
    async *load(url, from) {
      const key = keyOf(url, from)
      if (!byKey.has(key)) yield* fetch(url, from)
      const result = byKey.get(key)
      if (!result || 'href' in result) return undefined
      return {key, reason: reasonFor(url, result.missing)}
    },
    get(url, from) {
      const result = byKey.get(keyOf(url, from))
      return result && 'href' in result ? result : undefined
    },
    all: () => [...byHref.values()]
  }

  async function* fetch(url: string, from: string): AsyncGenerator<ZipEntry> {
    const key = keyOf(url, from)
    const loaded = await tryLoad(url, from)
    if ('missing' in loaded) {
      byKey.set(key, loaded)
      return
    }

    const size = sniffPicture(loaded.bytes)
    if ('missing' in size) {
      byKey.set(key, size)
      return
    }

    const name = bytesToHex(sha256(loaded.bytes)).slice(0, 16)
    const href = `images/${name}.${extensions[size.type]}`
    const picture = {...size, href}
    byKey.set(key, picture)
    if (byHref.has(href)) return
    byHref.set(href, picture)
    yield {name: `OEBPS/${href}`, data: loaded.bytes, method: 'store'}
  }

  /** A loader that breaks its promise costs its picture, not the book. */
  async function tryLoad(url: string, from: string): Promise<Loaded> {
    try {
      const loaded: Loaded | undefined = await load(url, {from, accept, maxWidthPx})
      return loaded ?? {missing: 'the loader gave nothing'}
    } catch (error) {
      return {missing: error instanceof Error ? error.message : 'the loader failed'}
    }
  }
}

/** What is relative, or a part of its document (`cid:`), is another picture in every document. */
function keyOf(url: string, from: string): string {
  return /^(?:https?:\/\/|data:)/i.test(url) ? url : `${from} ${url}`
}

function reasonFor(url: string, missing: string): string {
  return `Cannot show picture \`${shorten(url)}\`, left it out: ${missing}`
}
