import {expect, it} from 'vitest'
import {wantsPicture} from '../../src/text/wants-picture.js'

it.each([
  '😀',
  '👍🏽',
  '☝🏽',
  '❤️',
  '❤️‍🔥',
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇨🇳',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣',
  '#⃣',
  '©️',
  '〰️',
  '⌚'
])('takes %s for a picture', grapheme => {
  expect(wantsPicture(grapheme)).toBe(true)
})

it.each(['❤', '☎', '☎︎', '⌚︎', '©', '1', '#', '天', '天\uFE00', 'e\u0301', '✓', '→', 'क्‍ष'])(
  'takes %s for a sign',
  grapheme => {
    expect(wantsPicture(grapheme)).toBe(false)
  }
)
