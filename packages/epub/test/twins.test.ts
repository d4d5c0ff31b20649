import {inflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import * as browserCrc32 from '../src/crc32/browser.js'
import * as nodeCrc32 from '../src/crc32/node.js'
import * as browserDeflate from '../src/deflate/browser.js'
import * as nodeDeflate from '../src/deflate/node.js'

const twins = {
  browser: {...browserCrc32, ...browserDeflate},
  node: {...nodeCrc32, ...nodeDeflate}
}
const toBytes = (text: string) => new TextEncoder().encode(text)

describe.each(Object.entries(twins))('in %s', (_, {crc32, deflate}) => {
  it('compresses', () => {
    const text = '知之为知之，不知为不知，是知也。'.repeat(100)
    const bytes = deflate(toBytes(text))
    expect(bytes.length).toBeLessThan(500)
    expect(inflateRawSync(bytes).toString('utf8')).toBe(text)
  })

  it('sums up bytes as zip wants it', () => {
    expect(crc32(toBytes('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
  })
})
