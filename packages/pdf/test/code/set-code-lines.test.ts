import {wordsFor} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import type {Code} from 'mdast'
import {expect, it} from 'vitest'
import {expandTabs} from '../../src/code/expand-tabs.js'
import {loadHighlight} from '../../src/code/load-highlight.js'
import {setCodeLines} from '../../src/code/set-code-lines.js'
import {createContext} from '../../src/create-context.js'
import {createStyles} from '../../src/theme/create-styles.js'
import {createTheme} from '../../src/theme/theme.js'
import {themes} from '../../src/theme/themes/index.js'
import {fakeFace} from '../fake-face.js'
import {book} from '../sample-book.js'

/** Cells of five points. */
function setLines(value: string, cells: number, highlight?: Highlight) {
  const face = fakeFace('mono', character => character !== '👍')
  const context = createContext({
    theme: createTheme({...themes.book, fontSizePt: 10}),
    styles: createStyles(() => ({cjk: [face], latin: [face], fallback: []})),
    words: wordsFor('zh-CN'),
    pictures: new Map(),
    tellAbout: () => () => undefined,
    lang: 'zh-CN',
    indent: 'auto',
    notePlace: 'page',
    highlight
  })
  const look = {role: 'mono', weight: 400, sizePt: 10, ink: 1, cellSizePt: 10} as const
  const code: Code = {type: 'code', lang: 'js', value}
  return setCodeLines(code, {...context, look, widthPt: (cells + 1.5) * 5})
}

function show(value: string, cells: number, highlight?: Highlight): readonly string[] {
  return setLines(value, cells, highlight).map(
    ({text, startPt, endPt}) => `${text} ${startPt / 5}–${endPt / 5}`
  )
}

it.each([
  ['two cells for Han and full-width marks', 'ab中文，c', ['ab中文，c 0–9']],
  ['two cells for what no face has', '👍b', ['👍b 0–3']],
  ['blank lines, but not the last', 'a\n\nb\n', ['a 0–1', ' 0–0', 'b 0–1']],
  ['tab stops every four cells', 'a\tb\n中\tb', ['a   b 0–5', '中  b 0–5']],
  [
    'what goes on moved in from its own line',
    '  abcdefghij klmnopqrs tuvwxyz',
    ['  abcdefghij  0–12', 'klmnopqrs  6–15', 'tuvwxyz 6–13']
  ],
  [
    'no more than half a line moved in',
    `${' '.repeat(16)}ab abcdefghij`,
    [`${' '.repeat(16)}ab  0–18`, 'abcdefghij 10–20']
  ],
  [
    'breaks after commas and brackets',
    'abcdefghijkl(mnopqrs,tuvwxyz)',
    ['abcdefghijkl( 0–13', 'mnopqrs,tuvwxyz) 4–20']
  ]
])('sets %s', (_, value, lines) => {
  expect(show(value, 20)).toEqual(lines)
})

it('breaks lines alike in any colours', async () => {
  const highlight = await loadHighlight(book([{type: 'code', lang: 'js', value: ''}]))
  const value = [
    'const value = call("a string of words", {deep: [true, null, 0x1f]}) // 注释',
    '    return this.some.longer.chain(of,calls)[12].and("more").of(them).to(`come here`)',
    "import {a,b,c,d,e,f,g,h} from'./some/where/else/in/the/tree.js'"
  ].join('\n')
  for (const cells of [20, 33, 48, 70]) {
    expect(show(value, cells, highlight)).toEqual(show(value, cells))
  }
})

it('expands tabs after wide characters', () => {
  expect(expandTabs('a\tb\n\t中\tc')).toBe('a   b\n    中  c')
})

it('sets Han larger than letters, in the same two cells', () => {
  const [line] = setLines('a中文b', 20)
  const sizes = line?.pieces.map(({run}) =>
    run.type === 'text' ? `${run.text} ${Math.round(run.style.sizePt * 10) / 10}` : ''
  )
  expect(sizes).toEqual(['a 10', '中文 11', 'b 10'])
  expect(line?.endPt).toBeCloseTo(30)
})
