import {epubEntries, epubText, markdownText, squash} from '@answerbook/testkit'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'

describe('markdownText', () => {
  it.each([
    ['front matter', '---\ntitle: 题\n---\n\n# 题\n', 'title:题题'],
    ['emphasis', '**甲**，*乙*~~丙~~`丁`\n', '甲，乙丙丁'],
    ['a table', '| 甲 | 乙 |\n| - | - |\n| 丙 | a\\|b |\n', '甲乙丙a|b'],
    ['inline math', '甲 $a_1 \\\\ *b*$ 乙 $$x$y$$ 丙 \\$5 丁 $6', '甲a_1\\\\*b*乙x$y丙$5丁$6'],
    ['a block of math', '甲\n\n$$\na_1 & b \\\\\n\n*c*\n$$\n\n乙', '甲a_1&b\\\\*c*乙'],
    ['math in a list', '- $$\n  x\n  $$\n\n  甲\n', 'x甲'],
    ['notes', '甲[^1]\n\n[^1]: 注\n\n    第二段\n', '甲[1]注第二段'],
    ['notes in place', '甲[^a]\n\n[^a]: 注\n\n[^b]: 无\n\n乙[^c]\n\n[^c]: 释\n', '甲[1]注乙[2]释'],
    ['HTML', '<u>甲</u>\n\n<!-- 无 -->\n', '甲'],
    ['code', '```html\n<p>甲</p>\n```\n', '<p>甲</p>']
  ])('should read %s', (_, markdown, text) => {
    expect(squash(markdownText(markdown))).toBe(text)
  })
})

describe('epubText', () => {
  const book = zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="EPUB/book.opf"/></rootfiles></container>'
    ),
    'EPUB/book.opf': strToU8(
      '<opf:package xmlns:opf="http://www.idpf.org/2007/opf"><opf:manifest><opf:item id="b" href="text/b.xhtml"/><opf:item id="a" href="text/%E7%94%B2.xhtml"/></opf:manifest><opf:spine><opf:itemref idref="a"/><opf:itemref idref="b"/></opf:spine></opf:package>'
    ),
    'EPUB/text/b.xhtml': strToU8(
      '<html><head><title>无</title></head><body><p>二</p></body></html>'
    ),
    'EPUB/text/甲.xhtml': strToU8('<html><body><p>一</p></body></html>')
  })

  it('should follow the spine', () => {
    expect(squash(epubText(book))).toBe('一二')
  })

  it('should fail where an entry is not in the archive', () => {
    expect(() => epubText(zipSync({mimetype: strToU8('')}))).toThrow('META-INF/container.xml')
  })

  it('should keep the order of the archive', () => {
    expect([...epubEntries(book).keys()][0]).toBe('mimetype')
  })
})
