import {readFileSync} from 'node:fs'
import * as api from 'mdast-util-from-html'
import {describe, expect, test} from 'vitest'
import {listFixtures, readFixture} from './walk-fixtures.js'

describe('api', () => {
  test('exports what is documented', () => {
    expect(Object.keys(api).sort()).toEqual([
      'defaultHandlers',
      'fromElement',
      'fromHtml',
      'parseHtml'
    ])
  })

  test('tells only what the readme lists, and has a fixture for each', () => {
    const [, union = ''] = read('../src/rule-id.ts').split('RuleId =')
    const declared = [...union.matchAll(/'([a-z-]+)'/g)].map(match => match[1])
    const [, messages = ''] = read('../README.md').split('\n## Messages\n')
    const listed = [...messages.matchAll(/^\| `([a-z-]+)`/gm)].map(match => match[1])
    const told = listFixtures().flatMap(name =>
      JSON.parse(readFixture(name, 'expected.json') ?? '{"messages": []}').messages.map(
        (message: {ruleId: string}) => message.ruleId
      )
    )

    expect(listed).toEqual(declared)
    expect([...new Set(told)].sort()).toEqual(declared)
  })
})

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
