import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {fixtureCases} from '@answerbook/testkit'
import {describe, expect, it, onTestFinished} from 'vitest'

const folder = new URL('fixtures/', import.meta.url)

describe('fixtureCases', () => {
  it('should give each folder by name, with input and options', () => {
    expect(fixtureCases(folder).map(({name, text, options}) => ({name, text, options}))).toEqual([
      {name: 'one-input', text: '输入\n', options: {}},
      {name: 'with-options', text: '<p>输入</p>\n', options: {depth: 2}}
    ])
  })

  it.each(fixtureCases(folder))('should point beside the input of $name', fixture => {
    expect(fixture.expectedPath('md')).toBe(join(fixture.inputPath, '..', 'expected.md'))
  })

  it('should fail on a folder without input', () => {
    const root = mkdtempSync(join(tmpdir(), 'fixtures-'))
    onTestFinished(() => rmSync(root, {recursive: true}))
    mkdirSync(join(root, 'empty'))
    expect(() => fixtureCases(pathToFileURL(`${root}/`))).toThrow('Expected one input.*')
  })
})
