import {squash, visibleText} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'

describe('visibleText', () => {
  it.each([
    ['text and entities once', '<p>甲 &amp;amp; 乙 &#123;x&#125;</p>', '甲 &amp; 乙 {x}'],
    ['a line a block', '<h2>题</h2><ul><li>一<li>二</ul><p>三<br>四', '题\n一\n二\n三\n四'],
    ['no line within a line', '<p>甲<b>乙</b><a href="x">丙</a>丁</p>', '甲乙丙丁'],
    ['broken markup', '<p>甲<b>乙</p><p>丙</b></i></div>', '甲乙\n丙'],
    ['an unknown element', '<p><x-y>甲</x-y></p>', '甲'],
    ['a bare angle bracket', '<p>1 < 2 > 0, a<3</p>', '1 < 2 > 0, a<3'],
    ['the shown and unshown parts of an address', shortened(), 'https://example.com/a/long'],
    ['the name of a video', videoBox(), '名字'],
    ['the title of a card', '<a data-draft-type="link-card" href="https://a.example">题</a>', '题'],
    ['brackets that a comment cuts', '<li>用『<!--:』 『-->』框住</li>', '用『<!--:』 『-->』框住']
  ])('should give %s', (_, html, text) => {
    expect(lines(visibleText(html))).toBe(text)
  })

  it.each([
    ['a script', '<script>x < y</script>'],
    ['a script with curly quotes', '<script type=“text/javascript”>window.x=true</script>'],
    ['a style', '<style>p&#123;color:red&#125;</style>'],
    ['the head', '<head><title>题</title></head>'],
    ['a template', '<template><p>甲</p></template>'],
    ['what is for browsers without scripts', '<noscript><p>甲</p></noscript>'],
    ['a fallback', '<iframe>甲</iframe><video>乙</video>'],
    ['a comment', '<!-- 甲「乙」 -->'],
    ['a hidden label', '<a href="https://a.example" class="originUrl" hidden>查看原文</a>'],
    ['the link to the discussion', '<div class="view-more"><a href="/q">查看讨论</a></div>'],
    ['a card that shows its address', '<a data-draft-type="link-card">https://a.example/b</a>']
  ])('should leave out %s', (_, html) => {
    expect(visibleText(`甲${html}乙`)).toMatch(/^甲\s*乙$/)
  })

  it.each([
    [
      'an address',
      '<img src="https://www.zhihu.com/equation?tex=a%2Bb+%5C%5C" alt="[公式]">',
      'a+b'
    ],
    ['a stray per cent sign', '<img src="https://www.zhihu.com/equation?tex=5%+x">', '5% x'],
    ['an attribute of a picture', '<img data-formula="x^2" alt="[公式]">', 'x^2'],
    ['an attribute', '<span data-tex="x^2"><svg><text>x</text></svg></span>', 'x^2'],
    ['MathML', '<math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>', 'x^2']
  ])('should give the TeX of a formula from %s', (_, html, tex) => {
    expect(visibleText(`<p>甲${html}乙</p>`)).toBe(`甲${tex}乙`)
  })

  it('should give notes at the end, each once', () => {
    const note = '<sup data-draft-type="reference" data-text="注释" data-numero="1">[1]</sup>'
    expect(lines(visibleText(`<p>甲${note}乙${note}</p><p>丙</p>`))).toBe('甲乙\n丙\n注释')
    expect(visibleText('<p>甲<sup>[1]</sup></p>')).toBe('甲[1]')
  })

  it.each([
    ['#include <cstring>', '#include <cstring>'],
    ['<span class="c1">// Span<int> x</span>', '// Span<int> x'],
    ['<span class="p"><</span><span class="n">Foo</span><span class="p">></span>', '<Foo>'],
    ['<span><<span>id</span>></span>1<span></<span>id</span>></span>', '<id>1</id>'],
    ['<!DOCTYPE html><html><?php ?>', '<!DOCTYPE html><html><?php ?>'],
    ['> GET /\n< HTTP/1.1', '> GET /\n< HTTP/1.1']
  ])('should read the code %j', (code, text) => {
    expect(visibleText(`<pre><code>${code}</code></pre>`)).toBe(text)
  })

  it('should read XHTML', () => {
    const page = '<html><head><title/><script src="x"/></head><body><p>甲</p></body></html>'
    expect(visibleText(page, {syntax: 'xml'})).toBe('甲')
  })

  it('should bear deep nesting', () => {
    expect(visibleText(`${'<div>'.repeat(100_000)}甲`)).toBe('甲')
  })
})

describe('squash', () => {
  it('should drop what is not seen, and compose', () => {
    expect(squash(' 甲\u00A0\u3000乙\u200B\uFEFF\n e\u0301\u0007')).toBe('甲乙é')
  })
})

function lines(text: string): string {
  return text.replace(/\n+/g, '\n')
}

function shortened(): string {
  return '<a href="https://example.com/a/long"><span class="invisible">https://</span><span class="visible">example.com/a</span><span class="invisible">/long</span><span class="ellipsis"></span></a>'
}

function videoBox(): string {
  return '<a class="video-box" href="https://a.example"><img src="p.jpg"><span class="content"><span class="title">名字</span><span class="url">https://a.example</span></span></a>'
}
