import {readFileSync} from 'node:fs'
import * as assets from '@answerbook/assets'
import {expect, it} from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('exports what its README lists', () => {
  expect(Object.keys(assets).sort()).toEqual(['createFormulaPainter', 'makeCover'])
  for (const name of Object.keys(assets)) expect(readme).toContain(`\`${name}`)
})
