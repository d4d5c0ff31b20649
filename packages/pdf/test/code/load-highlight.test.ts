import type {Code} from 'mdast'
import {expect, it} from 'vitest'
import {loadHighlight} from '../../src/code/load-highlight.js'
import {book, paragraph} from '../sample-book.js'

const code = (value: string, lang?: string): Code => ({type: 'code', value, lang})

it('is loaded only for code of a stated language', async () => {
  expect(await loadHighlight(book([paragraph('x'), code('let a')]))).toBeUndefined()
  expect(await loadHighlight(book([code('let a', 'js')]))).toBeTypeOf('function')
})
