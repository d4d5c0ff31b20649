import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {readBook} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {markdownText, missingFrom, sourceText} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'

const root = new URL('../../../', import.meta.url)

// The first is ours. The others are documents of other people, where they are at hand.
const files = ['examples/', '../shared/corpus/hexo-zhihu/', '../shared/corpus/hexo-other/']
  .map(folder => new URL(folder, root))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder).map(name => new URL(encodeURIComponent(name), folder)))
  .filter(file => /\.(?:md|txt)$/.test(file.pathname))
  .map(file => ({name: file.pathname.split('/').slice(-2).join('/'), file}))

it.each(files)('should show all of the text of $name', async ({file}) => {
  const raw = readFileSync(file, 'utf8')
  const markdown = String(toMarkdown(await readBook(new VFile(raw))))
  expect(missingFrom(sourceText(raw), markdownText(markdown))).toEqual([])
})
