import type {RuleId} from '../create-teller.js'
import {lintPicture} from '../lint/lint-picture.js'
import {shorten} from '../text/shorten.js'
import type {ZipEntry} from '../zip/zip-entry.js'
import {loadPicture, type PictureSource} from './load-picture.js'
import {type Picture, type TakenPicture, takePicture} from './take-picture.js'

/** What is to be told of a picture. */
export interface PictureMessage {
  readonly ruleId: RuleId
  /** The same wherever the same picture is met. */
  readonly key: string
  readonly reason: string
}

/** The pictures of a book: loaded one at a time, stored once. */
export interface Pictures {
  /**
   * Load what is behind a URL, if that is not yet done.
   *
   * Gives an entry for the archive when the picture is a new one, and returns
   * why there is none, or what became of it.
   */
  readonly load: (url: string, from: string) => AsyncGenerator<ZipEntry, readonly PictureMessage[]>
  /** Take a picture that has no address, such as a made cover; or tell why it cannot be shown. */
  readonly add: (bytes: Uint8Array) => Generator<ZipEntry, Picture | {readonly missing: string}>
  /** Find a picture that has been loaded. */
  readonly get: (url: string, from: string) => Picture | undefined
  /** All pictures, in the order of the archive. */
  readonly all: () => readonly Picture[]
}

type Stored = Exclude<TakenPicture, {readonly missing: string}>

/** What was found behind a URL. */
interface Found {
  readonly picture?: Picture | undefined
  readonly messages: readonly PictureMessage[]
}

/**
 * Create the store of a book's pictures.
 *
 * @param source
 *   Where they come from, and what is to show them.
 * @returns
 *   Store without pictures.
 */
export function createPictures(source: PictureSource): Pictures {
  const byKey = new Map<string, Found>()
  const byHref = new Map<string, Picture>()

  return {
    async *load(url, from) {
      const key = keyOf(url, from)
      const found = byKey.get(key) ?? (yield* fetch(url, from))
      byKey.set(key, found)
      return found.messages
    },
    get: (url, from) => byKey.get(keyOf(url, from))?.picture,
    *add(bytes) {
      const taken = takePicture(bytes, source.device)
      return 'missing' in taken ? taken : yield* store(taken)
    },
    all: () => [...byHref.values()]
  }

  async function* fetch(url: string, from: string): AsyncGenerator<ZipEntry, Found> {
    const key = keyOf(url, from)
    const loaded = await loadPicture(url, from, source)
    if ('missing' in loaded) {
      const reason = `Cannot show picture \`${shorten(url)}\`, left it out: ${loaded.missing}`
      return {messages: [{ruleId: 'image-missing', key, reason}]}
    }

    const {isStilled} = loaded
    const messages: PictureMessage[] = []
    if (isStilled) {
      const reason = `Unexpected motion of picture \`${shorten(url)}\`, kept its first frame: ${source.device.name} shows no other`
      messages.push({ruleId: 'image-stilled', key, reason})
    }
    const advice = lintPicture(loaded.picture, source.device)
    if (advice.length > 0) {
      const reason = `Unexpected picture \`${shorten(url)}\`, kept it: ${advice.join('; ')}`
      messages.push({ruleId: 'device-picture', key, reason})
    }
    return {picture: yield* store(loaded), messages}
  }

  function* store({picture, bytes}: Stored): Generator<ZipEntry, Picture> {
    if (!byHref.has(picture.href)) {
      byHref.set(picture.href, picture)
      yield {name: `OEBPS/${picture.href}`, data: bytes, method: 'store'}
    }
    return picture
  }
}

/** What is relative, or a part of its document (`cid:`), is another picture in every document. */
function keyOf(url: string, from: string): string {
  return /^(?:https?:\/\/|data:)/i.test(url) ? url : `${from} ${url}`
}
