import {readFileSync} from 'node:fs'
import * as epub from '@answerbook/epub'
import {expect, it} from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('exports what its README lists', () => {
  expect(Object.keys(epub).sort()).toEqual([
    'epubFiles',
    'epubOptions',
    'streamEpub',
    'toEpub',
    'toVolumes'
  ])
  for (const name of Object.keys(epub)) expect(readme).toContain(`\`${name}`)
})

it('describes each option of the command line in its README', () => {
  for (const {name} of epub.epubOptions)
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'))
})
