import type {FontFile} from './font-file.js'
import type {FontParts} from './font-parts.js'
import {readAhead} from './read-ahead.js'
import {longestDirectory, readDirectory} from './read-directory.js'
import {readTag} from './read-tag.js'
import {writeSfnt} from './write-sfnt.js'

const trueType: ReadonlySet<string> = new Set(['\0\u0001\0\0', 'true'])

/** Longer than the head of an outline, which is read of any glyph. */
const emptyLength = 16

/**
 * Read a TrueType font but its outlines, which are nearly all of it: those that
 * are printed are read when they are.
 *
 * @param file
 *   Font file.
 * @returns
 *   Its parts; nothing for a file of another kind, or one that is damaged.
 */
export function withoutOutlines({length, read}: FontFile): FontParts | undefined {
  const head = read(0, Math.min(length, longestDirectory))
  const directory = trueType.has(readTag(head, 0)) ? readDirectory(head, 0, length) : undefined
  const glyf = directory?.find(({tag}) => tag === 'glyf')
  const loca = directory?.find(({tag}) => tag === 'loca')
  if (!directory || !glyf || !loca) return undefined
  // In what is left, there is one outline, which is empty.
  const tables = directory.map(({tag, start, end}) => {
    const isLeftOut = tag === 'glyf' || tag === 'loca'
    return [tag, isLeftOut ? new Uint8Array(emptyLength) : read(start, end)] as const
  })
  return {
    bytes: writeSfnt(new DataView(head.buffer, head.byteOffset).getUint32(0), tables),
    loca: read(loca.start, loca.end),
    glyf: readAhead({
      length: glyf.end - glyf.start,
      read: (start, end) => read(glyf.start + start, glyf.start + end)
    })
  }
}
