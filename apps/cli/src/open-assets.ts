import {createHash} from 'node:crypto'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import {hashFile} from './hash-file.js'
import {keepOutput} from './keep-output.js'
import type {Manifest} from './manifest.js'
import type {Options} from './options.js'
import {OutputError} from './output-error.js'
import {stageFile, sweepStaged} from './stage-file.js'
import {toAddress} from './to-address.js'

/** A folder for the pictures of texts that are written into another one. */
export interface AssetFolder {
  /** What the address of a picture begins with, seen from the texts. */
  readonly prefix: string
  /**
   * Save a picture, unless that would undo somebody's work, which is told on the
   * file as `output-kept`.
   */
  readonly save: (asset: Asset, file: VFile) => Promise<void>
}

/** A picture to save. */
export interface Asset {
  /** Made of the bytes alone: one name is one picture. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Open the folder for pictures.
 *
 * @param base
 *   Folder of the texts.
 * @param manifest
 *   What was written into the folder of the texts, if that is known.
 * @returns
 *   Folder; `undefined` if pictures are to stay where they are.
 * @throws
 *   `OutputError` if there can be no such folder; so does `save` if a picture
 *   cannot be written.
 */
export async function openAssets(
  base: string,
  manifest: Manifest | undefined,
  {assets, force}: Options
): Promise<AssetFolder | undefined> {
  if (assets === undefined) return undefined
  const path = relative(base, resolve(base, assets))
  if (isAbsolute(path)) {
    throw new OutputError(`Cannot link to pictures in ${assets}: it is on another drive`)
  }
  const steps = path === '' ? [] : path.split(sep)
  await sweepStaged(join(base, path))
  const done = new Set<string>()
  return {prefix: steps.map(step => `${toAddress(step)}/`).join(''), save}

  async function save({name, bytes}: Asset, file: VFile): Promise<void> {
    if (done.has(name)) return
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const key = [...steps, name].join('/')
    const target = join(base, key)
    const current = await hashFile(target)
    if (current !== sha256) {
      const isFree = current === undefined || (await manifest?.mayWrite(key, sha256)) === true
      if (!force && !isFree) return keepOutput(target, file)
      const staged = await stageFile(target, once(bytes))
      await staged.commit()
    }
    manifest?.record(key, sha256)
    done.add(name)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
