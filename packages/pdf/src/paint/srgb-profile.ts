/** Points of the curve from samples to light: sRGB is no power of a number. */
const curvePoints = 256

/** Red, green, blue and the white of paper as XYZ, seen in the light of D50. */
const colours: Readonly<Record<string, readonly [x: number, y: number, z: number]>> = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
  wtpt: [0.9642, 1, 0.8249]
}

const headLength = 128
const name = 'sRGB'

/**
 * Make a profile of the colours of screens, by which those of pages are meant.
 *
 * @returns
 *   ICC profile of version 2.1.
 * @see ICC.1:2001-04
 * @see IEC 61966-2-1
 */
export function srgbProfile(): Uint8Array {
  const curve = tagOf('curv', 4 + 2 * curvePoints, view => {
    view.setUint32(0, curvePoints)
    for (let point = 0; point < curvePoints; point++) {
      view.setUint16(4 + 2 * point, Math.round(lightOf(point / (curvePoints - 1)) * 0xffff))
    }
  })
  const tags: ReadonlyArray<readonly [name: string, bytes: Uint8Array]> = [
    // The name in ASCII, then nothing in the two other scripts it may be in.
    [
      'desc',
      tagOf('desc', 83 + name.length, view => {
        view.setUint32(0, name.length + 1)
        write(view, 4, name)
      })
    ],
    ['cprt', tagOf('text', 14, view => write(view, 0, 'Public domain'))],
    ...Object.entries(colours).map(
      ([tag, xyz]) => [tag, tagOf('XYZ ', 12, view => writeXyz(view, 0, xyz))] as const
    ),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve]
  ]
  return assemble(tags)
}

function lightOf(sample: number): number {
  return sample <= 0.04045 ? sample / 12.92 : ((sample + 0.055) / 1.055) ** 2.4
}

function assemble(tags: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const offsets = new Map<Uint8Array, number>()
  let end = headLength + 4 + 12 * tags.length
  for (const [, bytes] of tags) {
    if (offsets.has(bytes)) continue
    offsets.set(bytes, end)
    end += (bytes.length + 3) & ~3
  }
  const result = new Uint8Array(end)
  const view = new DataView(result.buffer)
  view.setUint32(0, end)
  view.setUint32(8, 0x02100000)
  write(view, 12, 'mntrRGB XYZ ')
  // Year, month and day that it is of.
  for (const [index, part] of [2000, 1, 1].entries()) view.setUint16(24 + 2 * index, part)
  write(view, 36, 'acsp')
  writeXyz(view, 68, [0.9642, 1, 0.8249])
  view.setUint32(headLength, tags.length)
  for (const [index, [tag, bytes]] of tags.entries()) {
    const at = headLength + 4 + 12 * index
    const offset = offsets.get(bytes) ?? 0
    write(view, at, tag)
    view.setUint32(at + 4, offset)
    view.setUint32(at + 8, bytes.length)
    result.set(bytes, offset)
  }
  return result
}

/** The data of a tag: its type, four bytes without meaning, and what it says. */
function tagOf(type: string, length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(8 + length)
  write(new DataView(bytes.buffer), 0, type)
  fill(new DataView(bytes.buffer, 8))
  return bytes
}

function writeXyz(view: DataView, at: number, xyz: readonly number[]): void {
  for (const [index, value] of xyz.entries()) {
    view.setInt32(at + 4 * index, Math.round(value * 0x10000))
  }
}

function write(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++)
    view.setUint8(at + index, text.charCodeAt(index))
}
