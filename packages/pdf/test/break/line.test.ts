import {describe, expect, it} from 'vitest'
import type {Line} from '../../src/break/line.js'
import {setParagraph} from '../../src/break/set-paragraph.js'
import type {BoxRun, Run} from '../../src/text/run.js'
import {faces, fakeFace, text} from '../fake-face.js'

function only(runs: readonly Run[], widthPt = 200): Line {
  const [line, ...rest] = setParagraph(runs, {widthPt})
  if (!line || rest.length > 0) throw new Error('Expected one line')
  return line
}

function places(line: Line): readonly string[] {
  return line.pieces.flatMap(piece => {
    if (piece.type !== 'glyphs') return []
    return piece.glyphs.map(({codePoints}, index) => {
      const [xPt, roomPt] = [piece.xsPt[index] ?? 0, piece.roomsPt[index] ?? 0]
      return `${String.fromCodePoint(...codePoints)} ${round(xPt)}+${round(roomPt)}`
    })
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

describe('a mark', () => {
  it('has its square within a line, half of it at the end', () => {
    expect(places(only([text('天，地。')]))).toEqual(['天 0+10', '， 10+10', '地 20+10', '。 30+5'])
  })

  it('gives up half where two stand in a row', () => {
    expect(places(only([text('：“好。”天')]))).toEqual([
      '： 0+10',
      '“ 5+10',
      '好 15+10',
      '。 25+5',
      '” 30+10',
      '天 40+10'
    ])
  })

  it('begins a line with its ink', () => {
    expect(places(only([text('《天》')]))).toEqual(['《 -5+10', '天 5+10', '》 15+5'])
  })
})

describe('space', () => {
  it('between Han and letters is a quarter em, typed or not', () => {
    expect(places(only([text('天a')]))).toEqual(['天 0+10', 'a 12.5+5'])
    expect(places(only([text('天 a')]))).toEqual(['天 0+10', '  10+2.5', 'a 12.5+5'])
  })

  it('is none between a mark that closes and one that leads to a note', () => {
    const note = text('1', {sizePt: 6, risePt: 4})
    const line = only([text('“天”'), note, text('地')])
    expect(places(line)).toEqual(['“ -5+10', '天 5+10', '” 15+5', '1 20+3', '地 23+10'])
  })

  it('typed before a mark that closes, or after one that opens, is none', () => {
    expect(places(only([text('a 。')]))).toEqual(['a 0+5', '  5+0', '。 5+5'])
    expect(places(only([text('天（ a')]))).toEqual(['天 0+10', '（ 10+10', '  20+0', 'a 20+5'])
  })

  it('stays at the end of a line, to be copied, without a width', () => {
    const [line] = setParagraph([text('abcd efgh')], {widthPt: 30})
    expect(line).toMatchObject({text: 'abcd ', endPt: 20})
    expect(line && places(line).at(-1)).toBe('  20+0')
  })

  it('of an address is none beside a raised mark', () => {
    const note = text('1', {sizePt: 6, risePt: 4})
    expect(places(only([text('天'), note, text('地')]))).toEqual(['天 0+10', '1 10+3', '地 13+10'])
  })
})

describe('a run', () => {
  it('is a piece of its own, with its text', () => {
    const runs = [text('天地'), text('ab', {decoration: 'underline'}), text('c')]
    const {pieces} = only(runs)
    expect(pieces).toMatchObject([
      {type: 'glyphs', text: '天地', run: runs[0]},
      {type: 'glyphs', text: 'ab', run: runs[1]},
      {type: 'glyphs', text: 'c', run: runs[2]}
    ])
  })

  it('that is a box stands in the line', () => {
    const box: BoxRun = {
      type: 'box',
      widthPt: 15,
      heightPt: 20,
      depthPt: 4,
      western: true,
      content: 'x',
      text: 'x²'
    }
    expect(only([text('天'), box, text('，')])).toMatchObject({
      text: '天x²，',
      ascentPt: 20,
      descentPt: 4,
      endPt: 32.5,
      pieces: [{type: 'glyphs'}, {type: 'box', run: box, xPt: 12.5}, {type: 'glyphs'}]
    })
  })

  it('that is raised reaches higher', () => {
    expect(only([text('天')])).toMatchObject({ascentPt: 8.8, descentPt: 1.2})
    expect(only([text('天', {risePt: 4})]).ascentPt).toBeCloseTo(12.8)
  })
})

describe('a character that no face has', () => {
  const some = fakeFace('some', character => character !== '𠮷' && character !== 'b')
  const style = {faces: {cjk: [some], latin: [some], fallback: []}}

  it('is a missing piece one em wide', () => {
    expect(only([text('天𠮷地', style)]).pieces).toMatchObject([
      {type: 'glyphs', text: '天'},
      {type: 'missing', text: '𠮷', xPt: 10, widthPt: 10},
      {type: 'glyphs', text: '地'}
    ])
  })

  it('does not part its word', () => {
    const lines = setParagraph([text('天地玄黄abc', style)], {widthPt: 50, align: 'left'})
    expect(lines.map(line => line.text)).toEqual(['天地玄黄', 'abc'])
  })

  it('is looked for in the fallback first', () => {
    const stack = {...style.faces, fallback: [fakeFace('last')]}
    const {pieces} = only([text('天𠮷地', {faces: stack})])
    expect(pieces).toMatchObject([{face: some}, {face: {key: 'last'}, text: '𠮷'}, {face: some}])
  })
})

describe('code', () => {
  const code = (value: string) => text(value, {monospaced: true})

  it('stands in cells, Han in two', () => {
    expect(places(only([code('a天b')]))).toEqual(['a 0+5', '天 5+10', 'b 15+5'])
  })

  it('centres in its cells what is narrower', () => {
    const wide = {...fakeFace('wide'), shape: fakeFace('cjk').shape}
    const run = text('a天', {
      monospaced: true,
      cellSizePt: 10,
      faces: {...faces, cjk: [{...wide, glyph: cp => ({...wide.glyph(cp), advance: 800})}]}
    })
    expect(places(only([run]))).toEqual(['a 0+5', '天 6+10'])
  })

  it('draws boxes and arrows as wide as a letter', () => {
    expect(places(only([code('│→天')]))).toEqual(['│ 0+5', '→ 5+5', '天 10+10'])
  })

  it('keeps its spaces, and never squeezes its marks', () => {
    expect(places(only([code('  a，b')]))).toEqual(['   0+10', 'a 10+5', '， 15+10', 'b 25+5'])
  })

  it('sets a tab as four cells', () => {
    expect(places(only([code('\ta')])).at(-1)).toBe('a 20+5')
  })

  it('breaks where it may, and says that the line goes on', () => {
    const lines = setParagraph([code('call(first, second)\nend')], {
      widthPt: 70,
      align: 'left',
      hangingPt: 10
    })
    expect(lines).toMatchObject([
      {text: 'call(first, ', startPt: 0, end: 'wrap'},
      {text: 'second)', startPt: 10, end: 'feed'},
      {text: 'end', startPt: 0, end: 'last'}
    ])
  })
})

it('lets one glyph stand for no more spaces than readers can take', () => {
  const {pieces} = only([text(`天${' '.repeat(200)}地`)])
  const glyphs = pieces.flatMap(piece => (piece.type === 'glyphs' ? piece.glyphs : []))
  expect(Math.max(...glyphs.map(({codePoints}) => codePoints.length))).toBe(32)
})
