import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {epubEntries} from '@answerbook/testkit'
import {expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
)

function copy(url: string, text: string): string {
  return `---\ntitle: 问题\nauthor: 知乎\nlinkTitle: ${url}\n---\n<p>${text}</p>`
}

it('binds the fuller copy of an answer, with the picture that lies beside it', () => {
  const cwd = makeFolder({
    'a/1.md': copy('http://www.zhihu.com/question/1/answer/2?utm_source=x', '开头。'),
    'b/2.md': copy(
      'https://www.zhihu.com/question/1/answer/2',
      '开头，中间，结尾。<img src="p.png" alt="图">'
    ),
    'b/p.png': png
  })
  const args = ['a', 'b', '--merge', '-o', 'all.epub', '--report', 'r.jsonl']
  const {code} = runCli(args, {cwd})
  expect(code).toBe(0)

  const entries = epubEntries(readFileSync(join(cwd, 'all.epub')))
  const text = [...entries].map(([name, bytes]) =>
    name.endsWith('.xhtml') ? new TextDecoder().decode(bytes) : ''
  )
  expect([...entries.keys()].filter(name => name.endsWith('.png'))).toHaveLength(1)
  expect(text.join('')).toContain('开头，中间，结尾。')
  expect(text.join('')).not.toContain('开头。')
  const told = readFileSync(join(cwd, 'r.jsonl'), 'utf8').match(/"ruleId":"[^"]*"/g)
  expect(told).toEqual(['"ruleId":"post-repeated"'])
})
