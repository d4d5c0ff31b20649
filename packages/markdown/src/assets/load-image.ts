import {type Load, type Loaded, sniffPicture} from '@answerbook/core/exporting'
import {cleanUrl} from '../clean/clean-url.js'
import type {ImagePlace} from './image-place.js'

/** A picture that can lie beside a text. */
export interface LoadedImage {
  readonly bytes: Uint8Array
  /** Media type. */
  readonly type: string
  /** Of a name for it, without a point. */
  readonly extension: string
}

/**
 * What every viewer of Markdown shows. SVG is left out: it can hold scripts,
 * which run where it is opened by itself, and it can call for other files.
 */
const extensions: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif']
])
const accept = [...extensions.keys()]

/**
 * Load a picture, and look what it really is.
 *
 * A loader is asked for addresses of the web, for relative ones, and for what
 * is in the document itself (`data:`, `cid:`); never for `file:` or for what
 * runs.
 *
 * @param load
 *   Loader of the caller; one that breaks its promise costs its picture alone.
 * @param place
 *   Where the picture is shown.
 * @returns
 *   Picture, or why there is none; `undefined` if it is not to be asked for.
 */
export async function loadImage(
  load: Load,
  {url, from}: ImagePlace
): Promise<LoadedImage | {readonly missing: string} | undefined> {
  const isInside = /^\s*(?:cid|data):/i.test(url)
  if (!isInside && cleanUrl(url) === undefined) return undefined
  const loaded = await tryLoad(() => load(url, {from, accept}))
  if ('missing' in loaded) return loaded

  const type = sniffPicture(loaded.bytes)
  const extension = extensions.get(type ?? '')
  if (type && extension) return {bytes: loaded.bytes, type, extension}
  return {missing: type ? `it is ${type}` : 'it is no picture'}
}

async function tryLoad(ask: () => Promise<Loaded>): Promise<Loaded> {
  try {
    const loaded: Loaded | undefined = await ask()
    return loaded ?? {missing: 'the loader gave nothing'}
  } catch (error) {
    return {missing: error instanceof Error ? error.message : 'the loader failed'}
  }
}
