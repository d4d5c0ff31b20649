import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const src = new URL('../src/', import.meta.url)

it('tells only what the README lists, and lists only what it tells', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const table = readme.slice(readme.indexOf('## Messages'))
  const rows = [...table.matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` +\|/gm)].map(([, rule]) => rule)

  const code = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(new URL(name, src), 'utf8'))
    .join('\n')
  const told = code.matchAll(/(?:ruleId: |failFile\([\w.]+, )'([a-z-]+)'/g)
  expect(rows).toEqual([...new Set([...told].map(([, rule]) => rule))].sort())
})
