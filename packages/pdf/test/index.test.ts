import {readFileSync} from 'node:fs'
import * as api from '@answerbook/pdf'
import {describe, expect, it} from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('@answerbook/pdf', () => {
  it('exports what it says', () => {
    expect(Object.keys(api).sort()).toEqual(['pdfOptions', 'streamPdf', 'toPdf', 'unpackFont'])
  })

  it('lists every option of the command line in its README', () => {
    const listed = [...readme.matchAll(/^\| `(\w+)` +\| `--pdf-([\w-]+)`/gm)]
    expect(listed.map(([, name, flag]) => `${name} ${flag}`)).toEqual(
      api.pdfOptions.map(({name, flag}) => `${name} ${flag}`)
    )
  })

  it('has options that can be set from a command line', () => {
    for (const {flag, type, choices, default: value, help} of api.pdfOptions) {
      expect(flag).toMatch(/^[a-z]+(-[a-z]+)*$/)
      if (value !== '') expect(typeof value).toBe(type)
      if (choices && value !== '') expect(choices).toContain(value)
      expect(help).toMatch(/^[^A-Z].*[^.]$|^ISO/)
    }
  })
})
