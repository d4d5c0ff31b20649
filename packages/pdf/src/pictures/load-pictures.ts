import type {Book, Load, Loaded} from '@answerbook/core'
import type {Image, ImageReference} from 'mdast'
import {eachNode} from '../each-node.js'
import type {Tell, TellAbout} from '../tell.js'
import {pictureKey} from './picture-key.js'
import type {RawPicture} from './raw-picture.js'
import {shorten} from './shorten.js'

/** Enough to hide the wait for a network, few enough to hold in memory. */
const atOnce = 4
const accept = ['image/jpeg', 'image/png'] as const
const maxWidthPx = 1600

/** A picture of the book, and its samples or why there are none. */
export interface LoadedPicture {
  readonly key: string
  readonly raw: RawPicture | {readonly missing: string}
}

/**
 * Load the pictures of a book, each once, in order.
 *
 * @param book
 *   Book to look through.
 * @param load
 *   Loader of the caller.
 * @param tellAbout
 *   Told as `image-missing` what cannot be had, once for each post that shows it.
 * @returns
 *   Pictures, a few in memory at a time.
 */
export async function* loadPictures(
  book: Book,
  load: Load,
  tellAbout: TellAbout
): AsyncGenerator<LoadedPicture> {
  const wanted = [...picturesOf(book, tellAbout)]
  const coming: Array<Promise<Loaded>> = []
  for (const [index, [key, {url, places}]] of wanted.entries()) {
    for (const [, next] of wanted.slice(index + coming.length, index + atOnce)) {
      coming.push(loadOne(load, next))
    }
    const loaded: Loaded = (await coming.shift()) ?? {missing: 'it was not asked for'}
    const raw = 'missing' in loaded ? loaded : await read(loaded.bytes)
    if ('missing' in raw) {
      const reason = `Cannot print picture \`${shorten(url)}\` (${raw.missing}), left it out`
      for (const {tell, node} of places) tell(reason, 'image-missing', node)
    }
    yield {key, raw}
  }
}

/** Books without pictures need not load what reads them. */
async function read(bytes: Uint8Array): Promise<LoadedPicture['raw']> {
  const {readPicture} = await import('./read-picture.js')
  return readPicture(bytes)
}

/** A loader that breaks its promise costs its picture, not the document. */
async function loadOne(load: Load, {url, from}: Wanted): Promise<Loaded> {
  try {
    const loaded: Loaded | undefined = await load(url, {from, accept, maxWidthPx})
    return loaded ?? {missing: 'the loader gave nothing'}
  } catch (error) {
    return {missing: error instanceof Error ? error.message : 'the loader failed'}
  }
}

interface Wanted {
  readonly url: string
  readonly from: string
  /** Where it is first shown in each post. */
  readonly places: Place[]
}

interface Place {
  readonly node: Image | ImageReference
  readonly tell: Tell
}

function picturesOf(book: Book, tellAbout: TellAbout): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const thread of book.children) {
    for (const post of thread.children) {
      const from = post.id
      const tell = tellAbout(thread, post)
      const add = (url: string, node: Image | ImageReference) => {
        const key = pictureKey(url, from)
        const picture: Wanted = wanted.get(key) ?? {url, from, places: []}
        wanted.set(key, picture)
        if (picture.places.at(-1)?.tell !== tell) picture.places.push({node, tell})
      }
      const urls = new Map<string, string>()
      eachNode(post, node => {
        if (node.type !== 'definition' || urls.has(node.identifier)) return
        urls.set(node.identifier, node.url)
      })
      eachNode(post, node => {
        if (node.type === 'image') add(node.url, node)
        const url = node.type === 'imageReference' && urls.get(node.identifier)
        if (url && node.type === 'imageReference') add(url, node)
      })
    }
  }
  return wanted
}
