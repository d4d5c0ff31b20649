import {AnswerbookError} from '@answerbook/core/exporting'
import {VFile} from 'vfile'
import {fitPicture} from '../pictures/fit-picture.js'
import {tell} from '../tell.js'
import {coverLayout} from './cover-layout.js'
import type {CoverText, MakeCoverOptions} from './cover-text.js'
import {designCover} from './design-cover.js'
import {designSlip} from './design-slip.js'
import {findWords} from './find-words.js'
import {pickColours} from './pick-colours.js'
import {setCover} from './set-cover.js'
import {setSlip} from './set-slip.js'

/**
 * Make the cover of a book from its title, its authors, and a picture if there
 * is one.
 *
 * Letters are drawn as outlines of the faces that are handed in: no font of the
 * system is used. The same text and faces give the same bytes.
 *
 * @param about
 *   What the cover says and shows.
 * @param options
 *   Faces; and `file`, which receives the messages `glyph-missing` and
 *   `picture-unusable`.
 * @returns
 *   JPEG of 1600 by 2560 pixels.
 * @throws
 *   `AnswerbookError` with code `font-missing` without a face for the title, or
 *   `font-unusable`.
 */
export async function makeCover(
  about: CoverText,
  options: Readonly<MakeCoverOptions> = {}
): Promise<{readonly bytes: Uint8Array; readonly type: 'image/jpeg'}> {
  const {faces, file = new VFile()} = options
  if (!faces || faces.title.length === 0) {
    throw new AnswerbookError('font-missing', 'Expected a face for the title of the cover')
  }
  const picture = about.picture && (await openPicture(about.picture, file))
  const words = await findWords(about, faces)
  if (words.missing.length > 0) {
    const characters = words.missing.slice(0, 10).join(' ')
    tell(file, 'glyph-missing', `No face has ${characters}, left out of the cover`)
  }
  const colours = pickColours(about)
  const svg =
    about.vertical && !picture
      ? designSlip(setSlip(words), colours)
      : designCover(setCover(words, picture ? 'picture' : 'plain'), colours, picture?.heightPx)
  const {default: sharp} = await import('sharp')
  const behind = picture
    ? [{input: picture.bytes, left: 0, top: 0, blend: 'dest-over'} as const]
    : []
  const bytes = await sharp(new TextEncoder().encode(svg))
    .composite(behind)
    .jpeg({quality: 85, mozjpeg: true})
    .toBuffer()
  return {bytes, type: 'image/jpeg'}
}

async function openPicture(bytes: Uint8Array, file: VFile) {
  const {widthPx, leastPicturePx, mostPicturePx} = coverLayout
  const fitted = await fitPicture(bytes, {
    widthPx,
    leastHeightPx: leastPicturePx,
    mostHeightPx: mostPicturePx
  })
  if ('bytes' in fitted) return fitted
  const reason = `Cannot show the picture of the cover, left it out: ${fitted.missing}`
  tell(file, 'picture-unusable', reason)
  return undefined
}
