import {readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'

it.each([
  ['json', 'Expected JSON of a book, found no JSON'],
  ['stackexchange', 'found no JSON'],
  ['v2ex', 'found no JSON'],
  ['discourse', 'found no JSON']
])('says that a page is no JSON to read as %s', async (from, reason) => {
  await expect(readBook(new VFile('<p>字</p>'), {from})).rejects.toThrow(reason)
})
