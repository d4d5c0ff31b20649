import {readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const envelope = {has_more: false, quota_max: 300, quota_remaining: 299}

const others: ReadonlyArray<readonly [name: string, json: unknown, found: string]> = [
  [
    'an error',
    {error_id: 502, error_message: 'too many requests', error_name: 'throttle_violation'},
    'the error `too many requests`'
  ],
  [
    'users',
    {items: [{user_id: 1, display_name: 'A', reputation: 5, link: 'x'}], ...envelope},
    '1 user'
  ],
  [
    'notifications',
    {items: [{notification_type: 'badge_earned', post_id: 3, body: '<p>x</p>'}], ...envelope},
    '1 notification'
  ],
  [
    'an inbox',
    {items: [{item_type: 'comment', question_id: 3, body: 'x', title: 'y'}], ...envelope},
    '1 message of an inbox'
  ],
  ['comments', {items: [{comment_id: 1, post_id: 3, body: 'x'}], ...envelope}, '1 comment'],
  [
    'tags',
    {
      items: [
        {name: 'html', count: 3},
        {name: 'css', count: 2}
      ],
      ...envelope
    },
    '2 tags'
  ],
  [
    'questions without text',
    {items: [{question_id: 1, title: 'x'}], ...envelope},
    '1 question without text'
  ],
  ['an empty list', {items: [], ...envelope}, 'an empty list']
]

describe('source `stackexchange`', () => {
  it.each(others)('tells %s from questions and answers', async (_, json, found) => {
    const file = new VFile(JSON.stringify(json))
    await expect(readBook(file)).rejects.toThrow(`found ${found}`)
    expect(file.data.source).toBe('stackexchange')
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['answer-missing'])
  })

  it.each([
    ['opening brackets', '\\['],
    ['dollar signs', '$a '],
    ['escaped dollar signs', '$\\$'],
    ['beginnings', '\\begin{align}'],
    ['ends far away', '\\( '],
    ['comments', '<!-- language: lang-js --><pre>a</pre>']
  ])('reads a hundred thousand characters of %s', async (_, piece) => {
    const body = `${piece.repeat(100_000 / piece.length)}\\)\\]`
    const tags = ['calculus']
    const book = await readBook(new VFile(JSON.stringify({question_id: 1, title: 'x', tags, body})))
    expect(book.children[0]?.children).toHaveLength(1)
  })
})
