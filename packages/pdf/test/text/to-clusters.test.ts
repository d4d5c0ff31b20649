import {expect, it} from 'vitest'
import type {Glyph} from '../../src/fonts/face.js'
import type {Cluster} from '../../src/text/cluster.js'
import {toClusters} from '../../src/text/to-clusters.js'
import {fakeFace, text} from '../fake-face.js'

/** Clusters between bars, a middle dot for each space after them. */
function show(clusters: readonly Cluster[] = []): string {
  return clusters
    .map(({text, space}) => text + (space ? '·'.repeat(space.text.length) : ''))
    .join('|')
}

it.each([
  ['天地，', '天|地|，'],
  ['天——地…………', '天|——|地|……|……'],
  ['天———', '天|——|—'],
  ['a b  c', 'a·|b··|c'],
  ['他（A/B测试）', '他|（|A/B|测|试|）'],
  ['don’t', 'don’t'],
  ['说“好”', '说|“|好|”'],
  ['说한국어는 한글', '说|한국어는·|한글'],
  ['２０24년에', '２|０|24년에'],
  ['｢ｶｯｺ｣､', '｢|ｶ|ｯ|ｺ|｣|､'],
  ['30℃，５０％', '30℃|，|５|０|％'],
  ['❤️→①', '❤️|→|①'],
  ['\u2060天\u200B地', '\u2060|天·|地'],
  [' 天 ', '·|天·']
])('%j is %j', (value, shown) => {
  expect(show(toClusters([text(value)])[0])).toBe(shown)
})

it('begins a new list at each line feed', () => {
  expect(toClusters([text('a\nb'), text('\r\nc')]).map(show)).toEqual(['a', 'b', 'c'])
})

it('knows the writing of a mark across runs', () => {
  const [clusters] = toClusters([text('don'), text('’', {risePt: 0}), text('t')])
  expect(clusters?.map(({script}) => script)).toEqual(['western', 'western', 'western'])
})

it('joins the spaces of two runs', () => {
  const [clusters] = toClusters([text('a '), text(' b')])
  expect(clusters?.[0]?.space).toMatchObject({text: '  ', widthPt: 3})
})

it.each([
  ['，', 0, 5],
  ['（', 5, 0],
  ['天', 0, 0],
  ['—', 0, 0],
  ['→', 0, 0]
])('measures the blank of %s', (value, blankBeforePt, blankAfterPt) => {
  expect(toClusters([text(value)])[0]).toMatchObject([{blankBeforePt, blankAfterPt, widthPt: 10}])
})

it('measures the blanks of a mark in the middle of its square', () => {
  const faces = text('').style.faces
  const [cjk] = faces.cjk
  if (!cjk) throw new Error('Expected a face')
  const taiwan = {...cjk, glyph: (code: number) => ({...cjk.glyph(code), minX: 400, maxX: 600})}
  const [clusters] = toClusters([text('，', {faces: {...faces, cjk: [taiwan]}})])
  expect(clusters).toMatchObject([{blankBeforePt: 2.5, blankAfterPt: 2.5}])
})

it('sets marks that are narrow in a face in another, in Chinese alone', () => {
  const kai = {...fakeFace('kai'), glyph: narrow}
  const stack = {cjk: [kai], latin: [kai], fallback: [fakeFace('serif')]}
  const facesOf = (value: string) =>
    toClusters([text(value, {faces: stack})])[0]?.map(({text, face}) => `${text} ${face?.key}`)
  expect(facesOf('“好”')).toEqual(['“ serif', '好 kai', '” serif'])
  expect(facesOf('“good”')).toEqual(['“good” kai'])

  function narrow(codePoint: number): Glyph {
    return {...fakeFace('kai').glyph(codePoint), ...(codePoint < 0x3000 && {advance: 350})}
  }
})
