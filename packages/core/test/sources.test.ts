import {readBook, type SourceFile, sources} from '@answerbook/core'
import {fixtureCases} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'

describe.each(sources.map(source => source.name))('source `%s`', name => {
  const cases = fixtureCases(new URL(`../src/sources/${name}/fixtures/`, import.meta.url))

  it.each(cases)('$name', async ({input, inputPath, expectedPath}) => {
    const file = new VFile({value: new Uint8Array(input), path: inputPath})
    const book = await readBook(file).catch(expectMessage)
    const messages = file.messages.map(({ruleId, line, reason}) => ({ruleId, line, reason}))
    const actual = `${JSON.stringify({source: file.data.source, messages, book}, undefined, 2)}\n`

    expect(file.data.source).toBe(name)
    await expect(actual).toMatchFileSnapshot(expectedPath('json'))
  })

  it.each(cases)('$name: is detected by no other source', async ({input, inputPath}) => {
    const detecting: string[] = []
    const spies = sources.map(source => ({
      ...source,
      detect: (file: SourceFile) => {
        if (source.detect(file)) detecting.push(source.name)
        return false
      }
    }))
    const file = new VFile({value: new Uint8Array(input), path: inputPath})
    await readBook(file, {sources: spies}).catch(expectMessage)
    expect(detecting).toEqual(name === 'html' ? [] : [name])
  })

  it.each(cases)('$name: is the same after it was JSON', async ({input, inputPath}) => {
    const file = new VFile({value: new Uint8Array(input), path: inputPath})
    const book = await readBook(file).catch(expectMessage)
    if (book) expect(await readBook(new VFile(JSON.stringify(book)))).toEqual(book)
    else expect(file.messages.at(-1)?.fatal).toBe(true)
  })
})

/** A document that holds none fails, with a message that says so. */
function expectMessage(error: unknown): undefined {
  expect(error).toBeInstanceOf(VFileMessage)
}
