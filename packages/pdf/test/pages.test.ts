import type {Book} from '@answerbook/core'
import {fixtureCases} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {isPicture} from '../src/pictures/is-picture.js'
import type {FoundPicture} from '../src/pictures/picture.js'
import {book} from './sample-book.js'
import {type PagesOptions, pagesOf, showPages} from './show-pages.js'

const cases = fixtureCases(new URL('./fixtures/', import.meta.url))

describe('pages as data', () => {
  it.each(cases)('$name', async ({text, options, expectedPath}) => {
    const input: Pick<Book, 'children'>['children'][number]['children'][number]['children'] =
      JSON.parse(text)
    const pages = pagesOf(book(input), {
      ...(options as PagesOptions),
      pictures: picturesOf(options)
    })
    await expect(showPages(pages)).toMatchFileSnapshot(expectedPath('txt'))
  })
})

function picturesOf({pictures = {}}: {pictures?: unknown}): Map<string, FoundPicture> {
  const found = Object.entries(pictures as Record<string, unknown>)
  return new Map(
    found.map(([url, content]) => [url, isPicture(content) ? content : {missing: 'not there'}])
  )
}
