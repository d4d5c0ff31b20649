import {readBook} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkRoundTrip} from '../src/check-round-trip.js'
import {answer, makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

const source = answer('甲', '<p>一<b>“二”</b>三 *四* <u>五</u></p><ol start="3"><li>六</li></ol>')

describe('--check', () => {
  it('writes what is read as it should be', () => {
    const cwd = makeFolder({'a.md': source})
    const {code, stdout} = runCli(['a.md', '--check'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toBe(runCli(['a.md'], {cwd}).stdout)
  })

  it.each(['commonmark', 'hexo', 'obsidian'])('reads what is written for %s', flavour => {
    const cwd = makeFolder({'a.md': source})
    expect(runCli(['a.md', '--check', '--md-flavour', flavour], {cwd}).code).toBe(0)
  })

  it.each(['hugo', 'jekyll', 'pandoc', 'zhihu'])('cannot read what only %s reads', flavour => {
    const cwd = makeFolder({'a.md': source})
    const {code, stderr} = runCli(['a.md', '--check', '--md-flavour', flavour], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected --check for flavour ${flavour}`)
  })

  it('may be asked for with other formats', () => {
    const cwd = makeFolder({'a.md': source})
    expect(runCli(['a.md', '--check', '-t', 'md,epub', '-o', 'out/'], {cwd}).code).toBe(0)
  })

  it('fails what is not', async () => {
    const book = await readBook(new VFile(source))
    const markdown = String(toMarkdown(book)).replace('六', '**六**')
    const file = new VFile()
    await expect(checkRoundTrip({book, file, markdown, options: {}})).rejects.toThrow()
    expect(file.messages).toMatchObject([
      {
        fatal: true,
        reason:
          'Unexpected `strong: 六` where `not strong: 六` was written in list > item > paragraph, when the Markdown was read again: it is not written; please tell us',
        ruleId: 'roundtrip-mismatch',
        source: '@answerbook/markdown'
      }
    ])
  })
})
