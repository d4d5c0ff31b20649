import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'

/** What is likely to go wrong: Han, marks of all scripts, space, and what Markdown uses. */
const pieces = [
  ...'中文强调的字abAZ09',
  ...'，。！？、：；“”‘’（）「」『』【】《》〈〉—…·～￥',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...' \u3000\u00A0\u200B\uFEFF\n\t',
  ...'©™→★€😀🇨👍𠮷',
  '👨‍👩‍👧',
  'é',
  '**',
  '__',
  '~~',
  '$$',
  '``',
  '{{',
  '{%',
  '![',
  '](',
  '](x)',
  '<b>',
  '</b>',
  '<!--',
  '&amp;',
  '&#42;',
  'http://a.cn',
  'www.a.cn',
  'a@b.cn',
  '[^1]',
  '[ ]',
  '1.',
  '2)',
  '# ',
  '> ',
  '- ',
  '+ ',
  '---',
  '===',
  '```'
]

/** What is likely at the ends of marks in Chinese. */
const chinesePieces = [
  ...'中文强调的字aZ9中文强调的字aZ9',
  ...'，。！？、：；“”‘’（）「」《》…—“”（）',
  ...',.!"\'()[]%+～ \u3000\u00A0\n',
  ...'©👍𠮷',
  '……',
  '——',
  '。”'
]

const textOf = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 6}).map(parts => ({
    type: 'text' as const,
    value: parts.join('')
  }))

const texts = {any: textOf(pieces), chinese: textOf(chinesePieces)}

const word = fc
  .array(fc.constantFrom(...'中a`|$ \\*{'), {minLength: 1, maxLength: 4})
  .map(parts => parts.join(''))

const url = fc.constantFrom('https://a.cn/', 'https://a.cn/(b', 'https://a.cn/?a=1&copy;=2', '/b c')

/** What text of a line to make. */
export interface LineShape {
  /** Marks to use. */
  readonly marks: ReadonlyArray<'delete' | 'emphasis' | 'strong' | 'underline'>
  /** Whether formulas may be in it. */
  readonly math: 'none' | 'some'
  /**
   * What text to use: of any characters, or such as stand at the ends of marks
   * in Chinese.
   *
   * @defaultValue `'any'`
   */
  readonly text?: 'any' | 'chinese'
}

/** Make any text of a line. */
export function arbitraryLine({
  marks,
  math,
  text = 'any'
}: LineShape): fc.Arbitrary<PhrasingContent[]> {
  const {line} = fc.letrec<{line: PhrasingContent[]; node: PhrasingContent}>(tie => ({
    line: fc.array(tie('node'), {minLength: 1, maxLength: 5, depthIdentifier: 'line'}),
    node: fc.oneof(
      {depthIdentifier: 'line', depthSize: 'small', withCrossShrink: true},
      {weight: 6, arbitrary: texts[text]},
      {weight: 1, arbitrary: fc.constant({type: 'break' as const})},
      {weight: 1, arbitrary: word.map(value => ({type: 'inlineCode' as const, value}))},
      {weight: 1, arbitrary: url.map(url => ({type: 'image' as const, url, alt: '图'}))},
      ...(math === 'some'
        ? [{weight: 1, arbitrary: word.map(value => ({type: 'inlineMath' as const, value}))}]
        : []),
      {
        weight: 1,
        arbitrary: fc
          .tuple(url, tie('line'))
          .map(([url, children]) => ({type: 'link', url, children}) as PhrasingContent)
      },
      {
        weight: 8,
        arbitrary: fc
          .tuple(fc.constantFrom(...marks), tie('line'))
          .map(([type, children]) => ({type, children}) as PhrasingContent)
      }
    )
  }))
  return line
}
