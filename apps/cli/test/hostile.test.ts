import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

/** Convert a page to Markdown and JSON, and give both. */
function convert(html: string): string[] {
  const cwd = makeFolder({'a.html': html})
  const {code, stderr} = runCli(
    ['a.html', '-t', 'md,json', '--title', '题', '-o', 'out/', '--merge'],
    {cwd}
  )
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(code).toBe(0)
  return ['md', 'json'].map(format => readFileSync(join(cwd, `out/题.${format}`), 'utf8'))
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('nesting', () => {
  const tags = [
    ['div'],
    ['b'],
    ['b', 'i', 'u', 'p'],
    ['span'],
    ['font'],
    ['blockquote'],
    ['ul', 'li'],
    ['table', 'tr', 'td'],
    ['a href="https://example.org"'],
    ['details'],
    ['unknown-tag']
  ]

  it.each(tags.flatMap(names => [100, 2000].map(depth => ({names: names.join('><'), depth}))))(
    '$depth <$names> keep their text',
    ({names, depth}) => {
      for (const output of convert(`<p>首</p>${`<${names}>字`.repeat(depth)}尾`)) {
        expect([count(output, '字'), count(output, '首'), count(output, '尾')]).toEqual([
          depth,
          1,
          1
        ])
      }
    },
    60_000
  )
})

describe('much of one thing', () => {
  it.each([
    [
      'attributes',
      `<p ${Array.from({length: 20_000}, (_, at) => `a${at}="x"`).join(' ')}>字</p>`,
      1
    ],
    ['spaces that do not break', `<p>字${'&nbsp;'.repeat(20_000)}字</p>`, 2],
    ['paragraphs', '<p>字</p>'.repeat(5000), 5000],
    ['rows', `<table>${'<tr><td>字</td></tr>'.repeat(2000)}</table>`, 2000],
    [
      'runs of backticks',
      `<p>${Array.from({length: 200}, (_, at) => `字${'`'.repeat(at)}`).join('')}</p>`,
      200
    ],
    ['entities', `<p>${'&#23383;'.repeat(20_000)}</p>`, 20_000]
  ])('%s', (_, html, characters) => {
    for (const output of convert(html)) expect(count(output, '字')).toBe(characters)
  })
})

it('shows nothing that is not text, and runs nothing', () => {
  const canary = 'globalThis.canary=1'
  const hidden = [
    `<script>${canary}</script>`,
    `<SCRIPT type="text/x">${canary}</SCRIPT >`,
    `<svg><script>${canary}</script><style>${canary}</style></svg>`,
    `<style>.${canary}{}</style>`,
    `<template><p>${canary}</p></template>`,
    `<!-- ${canary} -->`,
    `<!--> <!--- ${canary} --->`,
    `<p onclick="${canary}" style="${canary}" data-x="${canary}">字</p>`,
    `<img src="javascript:${canary}" alt="图" onerror="${canary}">`,
    `<a href="javascript:${canary}">字</a>`,
    `<iframe srcdoc="<p>${canary}</p>"></iframe>`,
    `<object data="data:text/html,${canary}"></object>`,
    `<meta http-equiv="refresh" content="0;url=javascript:${canary}">`,
    `<base href="javascript:${canary}">`
  ]
  for (const html of hidden) {
    for (const output of convert(`<p>正文</p>${html}<p>尾声</p>`)) {
      expect(output, html).not.toContain('canary')
      expect(output, html).toContain('尾声')
    }
  }
}, 60_000)
