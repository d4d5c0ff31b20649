import {wordsFor, wordsLanguage} from '@answerbook/core'
import {expect, it} from 'vitest'

it.each([
  [undefined, 'zh-Hans', '目录'],
  ['', 'zh-Hans', '目录'],
  ['!!', 'zh-Hans', '目录'],
  ['zh', 'zh-Hans', '目录'],
  ['zh_CN', 'zh-Hans', '目录'],
  ['zh-Hant', 'zh-Hant', '目錄'],
  ['zh-TW', 'zh-Hant', '目錄'],
  ['zh-HK', 'zh-Hant', '目錄'],
  ['yue', 'zh-Hant', '目錄'],
  ['ja', 'ja', '目次'],
  ['ja-JP', 'ja', '目次'],
  ['en-GB', 'en', 'Contents'],
  ['ko', 'en', 'Contents'],
  ['fr', 'en', 'Contents'],
  ['und-Latn', 'en', 'Contents']
])('%s is answered in %s', (lang, language, contents) => {
  expect(wordsLanguage(lang)).toBe(language)
  expect(wordsFor(lang).contents).toBe(contents)
})

it('is said in the letters of each language', () => {
  const all = (lang: string) =>
    Object.values(wordsFor(lang))
      .map(words =>
        typeof words === 'function' ? (words as (value: string) => string)('2') : words
      )
      .join('\n')
  expect(all('en')).not.toMatch(/[^\0-\x7f]/)
  expect(all('zh-Hant')).not.toMatch(/[赞条录图视书页处开头题导释个]/)
  expect(all('zh')).not.toMatch(/[贊條錄圖視書頁處開頭題導釋個]/)
  expect(all('ja')).not.toMatch(/[赞条录图视书页处头题导释个贊條錄圖視書頁處導釋個]/)
})
