import {readFileSync} from 'node:fs'
import {faces} from '@answerbook/fonts'
import {create, type Font} from 'fontkit'
import {expect, it} from 'vitest'
import {readCharacterMap} from '../../src/fonts/read-character-map.js'
import {readTables} from '../../src/fonts/read-tables.js'

/** Of both formats, with characters beyond U+FFFF too. */
const names = ['NotoSerifSC-Regular', 'LXGWWenKai-Regular', 'DejaVuSans', 'SourceCodePro-Regular']

it.each(names)('finds the glyphs of %s that fontkit finds', name => {
  const bytes = readFileSync(faces.find(face => face.name === name)?.url ?? '')
  const font = create(bytes) as Font
  const find = readCharacterMap(new Map(readTables(bytes, 0)).get('cmap') ?? new Uint8Array())
  const differing: number[] = []
  for (let codePoint = 0; codePoint < 0x30000; codePoint++) {
    if (find?.(codePoint) !== font.glyphForCodePoint(codePoint).id) differing.push(codePoint)
  }
  expect(differing).toEqual([])
})

it('reads no damaged table', () => {
  expect(readCharacterMap(new Uint8Array())).toBeUndefined()
  expect(readCharacterMap(new Uint8Array([0, 0, 0, 1, 0, 3, 0, 1, 0, 0]))).toBeUndefined()
  const cut = new Uint8Array(32)
  const view = new DataView(cut.buffer)
  for (const [at, value] of [1, 3, 1, 0, 12, 4, 0, 0, 0x1000].entries()) {
    view.setUint16(2 + 2 * at, value)
  }
  expect(readCharacterMap(cut)?.(0x4e00)).toBe(0)
})
