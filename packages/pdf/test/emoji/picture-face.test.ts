import {describe, expect, it} from 'vitest'
import {createPictureFaces} from '../../src/emoji/picture-face.js'

const shapes = [{fill: '#ff0000', path: 'M0 0h36v36z'}]
const pictures = {'2764': shapes, '1f44d': shapes, '1f468-200d-1f4bb': shapes, '0031-20e3': shapes}

describe('faces of pictures', () => {
  it('have what there are pictures of', () => {
    const [face] = createPictureFaces(['❤️', '👍', '🧠', '1️⃣'], pictures)
    expect(['❤️', '👍', '🧠', '1️⃣', '❤'].map(one => face?.hasWhole?.(one))).toEqual([
      true,
      true,
      false,
      true,
      false
    ])
  })

  it('tell each character once, the first by the picture', () => {
    const [face] = createPictureFaces(['👨‍💻', '❤️'], pictures)
    expect(face?.shape('👨‍💻', 'han')).toMatchObject([
      {advance: 1000, codePoints: [0x1f468]},
      {advance: 0, codePoints: [0x200d]},
      {advance: 0, codePoints: [0x1f4bb]}
    ])
    expect(face?.shape('❤️', 'han')).toMatchObject([{advance: 1000}, {codePoints: [0xfe0f]}])
    expect(face?.pictures).toEqual([shapes, shapes, undefined, undefined, undefined])
    expect(() => face?.shape('👍', 'han')).toThrow(RangeError)
  })

  it('are none without pictures', () => {
    expect(createPictureFaces(['🧠', 'constructor'], pictures)).toEqual([])
  })

  it('are as many as the codes of their fonts need', () => {
    const emoji = Array.from({length: 600}, (_, index) => String.fromCodePoint(0x1f300 + index))
    const all = Object.fromEntries(
      emoji.flatMap((_, index) => {
        const key = (0x1f300 + index).toString(16)
        return [[key, shapes] as const, [`${key}-1f3fd`, shapes] as const]
      })
    )
    const toned = emoji.flatMap(one => [one, `${one}\u{1F3FD}`])
    const faces = createPictureFaces(toned, all)
    expect(faces.map(face => face.pictures.length)).toEqual([255, 255, 255, 255, 185])
    expect(new Set(faces.map(({key}) => key)).size).toBe(5)
    expect(toned.filter(one => !faces.some(face => face.hasWhole?.(one)))).toEqual([])
  })
})
