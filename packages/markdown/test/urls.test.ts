import {toMarkdown} from '@answerbook/markdown'
import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {commonmark} from './parsers/parsers.js'

const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  '\njavascript:alert(1)',
  'javascript://%0aalert(1)',
  'javascript:alert`1`',
  'vbscript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'DATA:text/html,x',
  'file:///etc/passwd',
  'file:/etc/passwd',
  'blob:https://a.cn/1',
  'filesystem:https://a.cn/temporary/1',
  'about:blank',
  'view-source:https://a.cn/',
  'jar:https://a.cn/!/b',
  'feed:javascript:alert(1)',
  'ws://a.cn/',
  'ftp://a.cn/',
  'irc://a.cn/',
  'intent://a#Intent;end',
  'chrome://settings',
  'ms-word:ofe|u|https://a.cn/',
  'x:y',
  'C:\\Windows',
  ''
]

const safe: ReadonlyArray<[url: string, written: string]> = [
  ['https://a.cn/', 'https://a.cn/'],
  ['HTTP://a.cn/', 'HTTP://a.cn/'],
  ['mailto:a@b.cn', 'mailto:a@b.cn'],
  ['tel:110', 'tel:110'],
  ['//a.cn/b', '//a.cn/b'],
  ['images/a.jpg', 'images/a.jpg'],
  ['#note', '#note'],
  ['?q=a:b', '?q=a:b'],
  ['https://a.cn/中文', 'https://a.cn/中文'],
  ['https://a.cn/a b', 'https://a.cn/a%20b'],
  ['https://a.cn/(a)', 'https://a.cn/(a)'],
  ['https://a.cn/)(', 'https://a.cn/%29%28'],
  ['https://a.cn/<b>', 'https://a.cn/%3Cb%3E'],
  ['https://a.cn/\\*a', 'https://a.cn/%5C*a'],
  ['https://a.cn/{{a}}', 'https://a.cn/%7B%7Ba%7D%7D'],
  ['https://a.cn/%E4%B8%AD', 'https://a.cn/%E4%B8%AD'],
  ['https://a.cn/?a=1&copy=2', 'https://a.cn/?a=1&copy=2'],
  ['https://a.cn/?a=1&copy;=2', 'https://a.cn/?a=1&amp;copy;=2']
]

describe('an unsafe URL', () => {
  it.each(unsafe)('%j should go, and the text stay', url => {
    for (const node of nodesWith(url)) {
      const file = toMarkdown(bookOf(node))
      expect(String(file)).toBe('字\n')
      expect(commonmark.toHtml(String(file))).toBe('<p>字</p>\n')
      expect(file.messages.map(message => message.ruleId)).toEqual(['url-unsafe'])
    }
  })
})

describe('a safe URL', () => {
  it.each(safe)('%j should be written as %j', (url, written) => {
    expect(String(toMarkdown(bookOf(line({type: 'link', url, children: [text('字')]}))))).toBe(
      `[字](${written})\n`
    )
  })

  it.each(safe)('%j should be read back', (url, written) => {
    const markdown = String(toMarkdown(bookOf(line({type: 'link', url, children: [text('字')]}))))
    const href = commonmark.toHtml(markdown).match(/href="([^"]*)"/)?.[1]
    const expected = written.replaceAll('&amp;', '&').replaceAll('&', '&amp;')
    expect(decodeURI(href ?? '')).toBe(decodeURI(expected))
  })

  it('should stand in angle brackets where it is its own text', () => {
    const url = 'https://a.cn/?a=1&b=*2*'
    const link = line({type: 'link', url, children: [text(url)]})
    expect(String(toMarkdown(bookOf(link)))).toBe(`<${url}>\n`)
  })
})

function nodesWith(url: string): RootContent[] {
  return [
    line({type: 'link', url, children: [text('字')]}),
    line({type: 'image', url, alt: '字'}),
    line({type: 'mention', url, children: [text('字')]}),
    {type: 'linkCard', url, title: '字', children: []},
    {type: 'video', url, title: '字', children: []}
  ]
}

function line(...children: PhrasingContent[]): RootContent {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
