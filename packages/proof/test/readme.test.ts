import {readFileSync} from 'node:fs'
import * as proof from '@answerbook/proof'
import {expect, it} from 'vitest'

it('exports what the readme says', () => {
  expect(Object.keys(proof)).toEqual(['prove', 'rules'])
})

it('describes each rule in its readme', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const table = readme.slice(readme.indexOf('## Rules'))
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, name, what]) => [
    name,
    what
  ])
  expect(rows).toEqual(Object.entries(proof.rules))
})
