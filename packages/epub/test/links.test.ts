import fc from 'fast-check'
import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {toBook} from './to-book.js'
import {unpackChapters} from './unpack.js'

/** Of characters that URLs have as they are: plain ones, and some that a parser puts right. */
const url = fc.stringMatching(
  /^https?:\/\/[a-z\d.-]{1,9}(?:\.[a-z\d]{1,4})?(?:\/[\w.~-]{0,5}){0,4}(?:\?[\w=&.~-]{0,5})?(?:#[\w.~-]{0,4})?$/
)

it('leads where the parser of the platform says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(url, {minLength: 30, maxLength: 30}), async urls => {
      const paragraphs = urls.map(url => ({
        type: 'paragraph' as const,
        children: [{type: 'link' as const, url, children: [{type: 'text' as const, value: '此处'}]}]
      }))
      const chapters = unpackChapters(await bytesOf(toBook(...paragraphs)))
      const [, text = ''] = [...chapters].find(([name]) => name.includes('chapter-')) ?? []
      const hrefs = [...text.matchAll(/<a href="(https?:[^"]*)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&')
      )
      expect(hrefs).toEqual(urls.filter(url => URL.canParse(url)).map(url => new URL(url).href))
    }),
    {numRuns: 40}
  )
})
