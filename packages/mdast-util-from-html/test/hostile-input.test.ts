import {fromHtml} from 'mdast-util-from-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {findFaults} from './find-faults.js'
import {textOf} from './text-of.js'

describe('hostile input', () => {
  const count = 20_000
  // Squared, more than any test may take.
  const many = 300_000

  test.each([
    '<div>',
    '<b>',
    '<ul><li>',
    '<table>',
    '<table><tr><td>',
    '<blockquote>',
    '<p><b>',
    '<b><i><u><p>',
    '<a href="x">',
    '<a href="x"><div>',
    '<ins><div>',
    '<sup><div>',
    '<figure>',
    '<font color="1"><p>',
    '<x>'
  ])('keeps the text in %s, repeated', tags => {
    const tree = fromHtml(`${tags}甲`.repeat(count))
    expect(textOf(tree)).toBe('甲'.repeat(count))
    expect(findFaults(tree)).toEqual([])
  })

  test.each([
    '<div>',
    '<b>',
    '<i>',
    '<u>',
    '<blockquote>',
    '<ul><li>',
    '<table><tbody><tr><td>',
    '<a href="x">',
    '<span>'
  ])('keeps the text in %s, however deep', tags => {
    const endTags = [...tags.matchAll(/\w+(?=[ >])/g)].map(([tagName]) => `</${tagName}>`)
    const ends = endTags.reverse().join('')
    for (const depth of [100, 1000, 10_000, 100_000]) {
      const tree = fromHtml(`${tags.repeat(depth)}甲${ends.repeat(depth)}乙`)
      expect(textOf(tree)).toBe('甲乙')
      expect(findFaults(tree)).toEqual([])
    }
  })

  test.each([
    ['attributes', `<p ${numbered(' a')}>甲</p>`],
    ['attributes of a misnested element', `<b><p ${numbered(' a')}>甲</b>`],
    ['siblings', `${'<p></p>'.repeat(count * 5)}甲`],
    ['siblings that are misnested', `<b><p>${'<i></i>'.repeat(count * 5)}</b>甲`],
    ['elements of other names', `${numbered('<x', '>')}甲`],
    ['comments', `${'<!--a-->'.repeat(count * 5)}甲`]
  ])('keeps the text among any number of %s', (_, html) => {
    expect(textOf(fromHtml(html))).toBe('甲')
  })

  test.each([
    ['references', '&lt;&copy', '<©'],
    ['ampersands', '&a', '&a'],
    ['backticks', '`', '`'],
    ['brackets', '<3', '<3']
  ])('keeps any number of %s', (_, source, text) => {
    expect(textOf(fromHtml(source.repeat(many)))).toBe(text.repeat(many))
  })

  test('keeps the text of formatting that differs in each paragraph', () => {
    const html = Array.from({length: count}, (_, index) => `<p><b class="${index}">甲`).join('')
    expect(textOf(fromHtml(html))).toBe('甲'.repeat(count))
  })

  test('does not let spans make a large table of a small one', () => {
    const tree = fromHtml(`<table>${'<tr><td colspan=1000 rowspan=1000>甲'.repeat(1000)}</table>`)
    expect(JSON.stringify(tree).length).toBeLessThan(1_000_000)
  })

  test('tells the depth limit once', () => {
    const file = new VFile()
    fromHtml('<div>'.repeat(1000), {file})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['depth-limited'])
  })
  test('reads TeX with any amount of white space', () => {
    const space = ' '.repeat(many)
    const html = `<script type="math/tex">${space}% <![CDATA[${space}x${space}y% ]]>${space}</script>`
    expect(fromHtml(html).children).toEqual([
      {type: 'paragraph', children: [{type: 'inlineMath', value: `x${space}y`}]}
    ])
  })

  test('reads TeX that no CDATA begins behind any amount of white space', () => {
    const space = ' '.repeat(many)
    const [paragraph] = fromHtml(`<script type="math/tex">${space}x</script>`).children
    expect(paragraph).toMatchObject({children: [{type: 'inlineMath', value: 'x'}]})
  })

  test('reads addresses with any amount of commas', () => {
    const url = `a${','.repeat(many)}b`
    const [paragraph] = fromHtml(`<img srcset="${url},, c">`).children
    expect(paragraph).toEqual({type: 'paragraph', children: [{type: 'image', url, alt: ''}]})
  })

  test('keeps any number of words', () => {
    const words = 'a '.repeat(5_000_000)
    expect(textOf(fromHtml(words)) === words.trim()).toBe(true)
  })

  test('keeps any amount of punctuation between links', () => {
    const between = '，'.repeat(30_000_000)
    const [paragraph] = fromHtml(`<a href="x">甲</a>${between}<a href="x">乙</a>`).children
    expect(paragraph).toMatchObject({children: [{type: 'link', url: 'x'}]})
    expect(textOf(paragraph ?? {type: 'root', children: []}) === `甲${between}乙`).toBe(true)
  })

  test('keeps the text of code with any number of attributes', () => {
    const tree = fromHtml(`<pre><b${' a'.repeat(5_000_000)}>甲</b></pre>`)
    expect(textOf(tree)).toMatch(/甲$/)
  })

  test('does not read the classes of an element anew for each block in it', () => {
    const classes = 'a '.repeat(1_000_000)
    const tree = fromHtml(`<div class="${classes}">${'<pre>甲</pre>'.repeat(count)}</div>`)
    expect(textOf(tree)).toBe('甲'.repeat(count))
  })
})

/** List a piece of HTML with so many numbers that anything squared would not end. */
function numbered(before: string, after = ''): string {
  return Array.from({length: 100_000}, (_, index) => `${before}${index}${after}`).join('')
}
