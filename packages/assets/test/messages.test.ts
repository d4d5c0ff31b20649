import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

it('tells what the table of the README lists', () => {
  const rows = [...read('../README.md').matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` \| /gm)]
  const [, union = ''] = /^export type RuleId = ([^\n]+)/m.exec(read('../src/tell.ts')) ?? []
  const told = [...union.matchAll(/'([^']+)'/g)]
  expect(rows.map(match => match[1])).toEqual(told.map(match => match[1]))
})
