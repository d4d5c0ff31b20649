import {expect, it} from 'vitest'
import {pickFace} from '../../src/fonts/pick-face.js'
import {fakeFace} from '../fake-face.js'

const stack = {
  cjk: [fakeFace('han', character => /[天地，a☑❤]/.test(character))],
  latin: [fakeFace('latin', character => /[a-z，]/.test(character))],
  fallback: [fakeFace('symbols', character => /[☑❤✓]/.test(character))],
  emoji: [
    {
      ...fakeFace('colour'),
      hasWhole: (text: string) => /^(❤\uFE0F|👍|🌶|1\uFE0F\u20E3)$/u.test(text)
    },
    fakeFace('emoji', character => /[❤👍🧠👩👧🌶☎]/u.test(character))
  ]
}

it.each([
  ['天', 'han', 'han'],
  ['，', 'han', 'han'],
  ['a', 'latin', 'latin'],
  ['a', 'han', 'han'],
  ['天', 'latin', 'han'],
  ['b', 'han', 'latin'],
  ['✓', 'han', 'symbols'],
  ['☑', 'han', 'han'],
  ['❤', 'han', 'han'],
  ['❤\uFE0F', 'han', 'colour'],
  ['👍', 'han', 'colour'],
  ['👍', 'latin', 'colour'],
  ['👍\uFE0E', 'han', 'emoji'],
  ['👍🏽', 'han', undefined],
  ['1\uFE0F\u20E3', 'han', 'colour'],
  ['🌶', 'han', 'colour'],
  ['🌶\uFE0E', 'han', 'emoji'],
  ['☎', 'han', 'emoji'],
  ['❤\uFE0E', 'han', 'han'],
  ['👩‍👧', 'han', 'emoji'],
  ['天\u0301', 'han', undefined],
  ['ab天', 'latin', undefined],
  ['한', 'han', undefined]
] as const)('sets %s of %s text with %s', (text, script, key) => {
  expect(pickFace(stack, text, script)?.key).toBe(key)
})
