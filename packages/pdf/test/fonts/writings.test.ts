import {readFile} from 'node:fs/promises'
import {faces} from '@answerbook/fonts'
import {describe, expect, it} from 'vitest'
import {setParagraph} from '../../src/break/set-paragraph.js'
import type {Face, Glyph} from '../../src/fonts/face.js'
import {openFace} from '../../src/fonts/open-face.js'
import type {Script} from '../../src/fonts/script.js'
import {indentEms} from '../../src/text/indent-ems.js'
import {type Rules, usualRules} from '../../src/text/rules.js'
import {toClusters} from '../../src/text/to-clusters.js'
import {text} from '../fake-face.js'

async function open(name: string): Promise<Face> {
  const face = faces.find(face => face.name === name)
  if (!face) throw new Error(`No face ${name}`)
  return openFace(await readFile(face.url), name)
}

const serif = await open('NotoSerifSC-Regular')
const stack = {cjk: [serif], latin: [serif], fallback: []}

function only(mark: string, script: Script): Glyph {
  const [glyph, ...others] = serif.shape(mark, script)
  if (!glyph || others.length > 0) throw new Error(`Expected one glyph for ${mark}`)
  return glyph
}

function run(value: string, writing: Rules['writing']) {
  return text(value, {faces: stack, rules: {...usualRules, writing}})
}

function blanksOf(value: string, writing: Rules['writing']) {
  const [[cluster] = []] = toClusters([run(value, writing)])
  return [cluster?.blankBeforePt, cluster?.blankAfterPt]
}

describe('marks of Traditional Chinese', () => {
  it.each([...'，。、：；！？'])('has %s in the middle of its square', mark => {
    const {advance, minX, maxX} = only(mark, 'hant')
    expect(Math.abs(minX + maxX - advance)).toBeLessThan(2)
  })

  it('are raised where they stand low', () => {
    expect(only('，', 'hant').parts?.[0]?.y).toBeGreaterThan(300)
    expect(only('？', 'hant').parts?.[0]?.y).toBe(0)
  })

  it('have blanks on both sides, but ？ and ！ none to give away', () => {
    expect(blanksOf('，', 'hant')).toEqual([2.5, 2.5])
    expect(blanksOf('？', 'hant')).toEqual([0, 0])
    expect(blanksOf('，', 'hans')).toEqual([0, 5])
    expect(blanksOf('？', 'hans')).toEqual([0, 5])
  })

  it('leave all else as it is', () => {
    for (const one of '「」（）天——……') expect(only(one, 'hant').parts).toBeUndefined()
    expect(serif.shape('——', 'hant')).toEqual(serif.shape('——', 'han'))
  })

  it('stand in a line by their squares', () => {
    const [line] = setParagraph([run('天，地', 'hant')], {widthPt: 100})
    const [piece] = line?.pieces ?? []
    const places = piece?.type === 'glyphs' ? piece.xsPt : []
    expect(places).toEqual([0, 10, 20])
  })
})

describe('marks of Japanese', () => {
  it.each([...'：；！？'])('has %s in the middle of its square', mark => {
    const {advance, minX, maxX} = only(mark, 'ja')
    expect(Math.abs(minX + maxX - advance)).toBeLessThan(2)
  })

  it.each([...'，。、'])('has %s in the corner of its square', mark => {
    expect(only(mark, 'ja').parts).toBeUndefined()
  })
})

describe('first lines', () => {
  it.each([
    [undefined, 2],
    ['zh-TW', 2],
    ['yue', 2],
    ['ja', 1],
    ['ko-KR', 1],
    ['en', 1]
  ])('of %s are indented by %s em', (lang, ems) => {
    expect(indentEms(lang)).toBe(ems)
  })
})
