import {inflateRawSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {deflate as deflateInBrowser} from '../src/deflate/browser.js'
import {deflate as deflateInNode} from '../src/deflate/node.js'

it.each([
  ['browser', deflateInBrowser],
  ['node', deflateInNode]
])('compresses in %s', (_, deflate) => {
  const text = '知之为知之，不知为不知，是知也。'.repeat(100)
  const bytes = deflate(new TextEncoder().encode(text))
  expect(bytes.length).toBeLessThan(500)
  expect(inflateRawSync(bytes).toString('utf8')).toBe(text)
})
