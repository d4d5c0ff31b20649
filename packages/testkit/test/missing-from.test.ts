import {missingFrom} from '@answerbook/testkit'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

describe('missingFrom', () => {
  it('should find nothing missing in an equal text', () => {
    expect(missingFrom('春眠不觉晓，处处闻啼鸟。', '春眠不觉晓，处处闻啼鸟。')).toEqual([])
  })

  it('should not mind spaces, lines and what is there besides', () => {
    expect(
      missingFrom('春眠 不觉晓，\n处处闻啼鸟。', '# 春晓\n\n春眠不觉晓[1]，处处闻啼鸟。\n\n1. 注')
    ).toEqual([])
  })

  it('should know what stands twice', () => {
    const got =
      'title: 怎样煮好一碗面？\nauthor: 老王\nheadline: 面馆老板三十年\n怎样煮好一碗面？\n老王\n水要多。'
    expect(missingFrom('怎样煮好一碗面？\n老王\n面馆老板三十年\n水要多。', got)).toEqual([])
  })

  it('should tell a missing run with what is around it', () => {
    const text = '白日依山尽，黄河入海流。欲穷千里目，更上一层楼。'
    expect(missingFrom(text, text.replace('黄河入海流。', ''))).toEqual([
      {missing: '黄河入海流。', before: '白日依山尽，', after: '欲穷千里目，更上一层楼。'}
    ])
  })

  it('should tell a single missing character', () => {
    expect(missingFrom('床前明月光', '床前月光').map(run => run.missing)).toEqual(['明'])
  })

  it('should tell a missing repetition', () => {
    expect(missingFrom('好好好好', '好好好').map(run => run.missing)).toEqual(['好'])
    const lines = Array.from({length: 9}, (_, index) => `第 ${index} 行，字都一样。`)
    const got = lines.filter((_, index) => index !== 4).join('')
    expect(
      missingFrom(lines.join(''), got)
        .map(run => run.missing)
        .join('')
    ).toHaveLength(9)
  })

  it('should tell a changed order', () => {
    expect(missingFrom('前面的一句话。后面的一句话。', '后面的一句话。前面的一句话。')).not.toEqual(
      []
    )
  })

  it('should look in large texts that are nowhere alike', () => {
    const wanted = '甲乙丙丁'.repeat(20_000)
    expect(missingFrom(wanted, '子丑寅卯'.repeat(20_000)).map(run => run.missing)).toEqual([wanted])
  })

  it('should look in large texts of many equal lines', () => {
    const line = '同样的一行字，反反复复。'
    expect(missingFrom(line.repeat(20_000), `题${line.repeat(20_000)}尾`)).toEqual([])
  })

  it('should find any text from which something was taken, and only that', () => {
    const character = fc.constantFrom(...'的一是不了人我在有他这中大来')
    fc.assert(
      fc.property(fc.array(character, {maxLength: 60}), fc.nat(), fc.nat(20), (text, at, count) => {
        const got = [...text]
        const removed = got.splice(text.length > 0 ? at % text.length : 0, count)
        const missing = missingFrom(text.join(''), got.join('')).map(run => run.missing)
        expect(missing.join('')).toHaveLength(removed.length)
        expect(missingFrom(got.join(''), text.join(''))).toEqual([])
      })
    )
  })
})
