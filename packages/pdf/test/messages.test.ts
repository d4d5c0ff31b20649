import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

describe('messages', () => {
  it('are all in the table of the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const [, table = ''] = readme.split('## Messages')
    const listed = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, ruleId]) => ruleId)
    expect(listed.sort()).toEqual([...told()].sort())
  })
})

/** Rule ids that the source tells. */
function told(): Set<string> {
  const root = new URL('../src/', import.meta.url)
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  const sources = files
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(new URL(path, root), 'utf8'))
  const union = sources.map(text => /type RuleId =([^=]*)/.exec(text)?.[1] ?? '').join('')
  const known = [...union.matchAll(/'([\w-]+)'/g)].flatMap(([, ruleId]) => ruleId ?? [])
  return new Set(
    known.filter(ruleId => sources.filter(text => text.includes(`'${ruleId}'`)).length > 1)
  )
}
