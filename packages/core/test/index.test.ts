import {readFileSync} from 'node:fs'
import * as core from '@answerbook/core'
import * as exporting from '@answerbook/core/exporting'
import {expect, it} from 'vitest'

it('exports what its README lists', () => {
  expect(Object.keys(core).sort()).toEqual([
    'AnswerbookError',
    'arrangeBook',
    'chapters',
    'containers',
    'decodeComponent',
    'digest',
    'documentPaths',
    'documentsOf',
    'fieldNames',
    'fieldsOf',
    'fillTemplate',
    'fillTyped',
    'linkSchemes',
    'loadNothing',
    'logUpdate',
    'makePost',
    'makeThread',
    'mergeBooks',
    'newestDate',
    'openWritten',
    'parseTemplate',
    'readBook',
    'sniffPicture',
    'sources',
    'toJsonSchema',
    'toPlainMdast',
    'toRoot',
    'toUtc',
    'updateBook',
    'wordsFor',
    'wordsLanguage'
  ])
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  for (const name of Object.keys(core)) expect(readme).toContain(`\`${name}`)
})

it('gives exporters what they use of it, the same from either door', () => {
  expect(Object.keys(exporting).sort()).toEqual([
    'AnswerbookError',
    'chapters',
    'decodeComponent',
    'digest',
    'fieldNames',
    'fieldsOf',
    'fillTemplate',
    'fillTyped',
    'linkSchemes',
    'loadNothing',
    'newestDate',
    'parseTemplate',
    'sniffPicture',
    'toUtc',
    'wordsFor',
    'wordsLanguage'
  ])
  expect(core).toMatchObject(exporting)
})
