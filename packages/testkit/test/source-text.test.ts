import {sourceText, squash} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'

describe('sourceText', () => {
  it('should give title, author and text of a saved answer', () => {
    const raw = `
---
title: '怎样煮好一碗面？'
author: 知乎
date: Sun, 14 Nov 2021 08:20:11 GMT
---

<div>   
面馆老板的回答<br><br><p>水要多。</p><p>火要大。</p>  
</div>
            `
    expect(squash(sourceText(raw))).toBe('怎样煮好一碗面？面馆老板水要多。火要大。')
  })

  it('should give a question without an answer once', () => {
    const raw = "---\ntitle: '面里放不放糖？'\n---\n\n<div>   \n面里放不放糖？  \n</div>"
    expect(sourceText(raw)).toBe('面里放不放糖？')
  })

  it('should take the comma from between author and headline', () => {
    const raw =
      '---\ntitle: 题\n---\n<div class="answer"><strong><img class="avatar"><span class="author">老板，</span><span class="bio">三十年</span><a class="originUrl" hidden>原文</a></strong><div class="content"><p>文</p></div></div>'
    expect(squash(sourceText(raw))).toBe('题老板三十年文')
  })

  it('should read the title of a planet, and leave out the mark of its cut', () => {
    const raw = "---\ntitle: '老板回答了问题: 面怎么煮？'\n---\n<p>水要多。</p> ..."
    expect(squash(sourceText(raw))).toBe('面怎么煮？老板水要多。')
  })

  it.each([
    ["'它''好'", "它'好"],
    ['"说 \\"好\\""', '说 "好"'],
    [`"""'多次'"""`, '多次'],
    ['没有引号: 的', '没有引号: 的'],
    ["'&#123;x&#125;'", '{x}']
  ])('should read the title %s', (yaml, title) => {
    expect(sourceText(`---\ntitle: ${yaml}\n---\n`)).toBe(title)
  })

  it('should take a file without front matter for text', () => {
    expect(sourceText('<p>甲</p>')).toBe('甲')
  })
})
