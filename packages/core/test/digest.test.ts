import {expect, it} from 'vitest'
import * as browser from '../src/digest/browser.js'
import * as node from '../src/digest/node.js'

it.each(Object.entries({browser, node}))('hashes in %s', (_, {digest}) => {
  expect(digest('sha1', 'abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
  expect(digest('sha256', 'abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  )
  const text = '知之为知之\u{20000}\ud800'
  expect(digest('sha256', text)).toBe(digest('sha256', new TextEncoder().encode(text)))
  expect(browser.digest('sha256', text)).toBe(node.digest('sha256', text))
})
