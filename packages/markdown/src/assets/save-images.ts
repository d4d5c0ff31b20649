import {type Book, type Load, loadNothing} from '@answerbook/core/exporting'
import {VFile} from 'vfile'
import {hashOf} from './hash-of.js'
import type {ImageHref} from './image-href.js'
import type {ImagePlace} from './image-place.js'
import {imagesIn} from './images-in.js'
import {isRemote} from './is-remote.js'
import {loadImage} from './load-image.js'
import {tellMissing} from './tell-missing.js'

/** A picture to save beside a text. */
export interface SavedImage {
  /** Name of the file: made of the bytes alone, safe on every file system. */
  readonly name: string
  /** Media type, as the bytes show it. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** Choices for pictures beside a text. */
export interface SaveImagesOptions {
  /** Receives the messages. */
  readonly file?: VFile | undefined
  /**
   * Where pictures come from.
   *
   * @defaultValue `loadNothing`
   */
  readonly load?: Load | undefined
  /**
   * What stands before the name of a picture in its address: where the folder
   * of pictures lies, seen from the text.
   *
   * @defaultValue `'assets/'`
   */
  readonly prefix?: string | undefined
}

/** 128 bits of SHA-256: no one can make two pictures of one name. */
const nameLength = 32

/**
 * Save the pictures of a book, so that they can lie beside its Markdown.
 *
 * Each is saved once, whatever addresses it was met at, and only one is held in
 * memory at a time. The same pictures get the same names.
 *
 * @param book
 *   Book to look through; not changed.
 * @param save
 *   Called with one picture after another, each awaited.
 * @param options
 *   Choices of the caller; on `file` are told `image-missing` and
 *   `image-remote`, once for each picture in a post.
 * @returns
 *   Option `imageHref` for `toMarkdown`.
 * @throws
 *   What `save` throws.
 */
export async function saveImages(
  book: Book,
  save: (image: SavedImage) => Promise<void> | void,
  options: Readonly<SaveImagesOptions> = {}
): Promise<ImageHref> {
  const {file = new VFile(), load = loadNothing, prefix = 'assets/'} = options
  const names = new Map<string, string>()
  const saved = new Set<string>()
  const missing: Array<{readonly place: ImagePlace; readonly reason: string}> = []

  for (const place of imagesIn(book)) {
    const key = keyOf(place.url, place.from)
    if (names.has(key)) continue
    const image = await loadImage(load, place)
    if (!image) continue
    if ('missing' in image) {
      missing.push({place, reason: image.missing})
      continue
    }
    const {bytes, extension, type} = image
    const name = `${(await hashOf(bytes)).slice(0, nameLength)}.${extension}`
    names.set(key, name)
    if (saved.has(name)) continue
    saved.add(name)
    await save({name, type, bytes})
  }

  for (const {place, reason} of missing) {
    // Another document may have brought it along since.
    if (!names.has(keyOf(place.url, place.from))) tellMissing(file, place, reason)
  }
  return (url, from) => {
    const name = names.get(keyOf(url, from))
    return name === undefined ? undefined : prefix + name
  }
}

/** What is relative, or a part of its document (`cid:`), is another picture in every document. */
function keyOf(url: string, from: string): string {
  return isRemote(url) || /^data:/i.test(url) ? url : `${from} ${url}`
}
