import {readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

type Case = readonly [name: string, json: unknown, found: string]

const discourse: readonly Case[] = [
  [
    'an error',
    {errors: ['The requested URL or resource could not be found.'], error_type: 'not_found'},
    'the error `The requested URL or resource could not be found.`'
  ],
  [
    'a list of topics',
    {users: [], topic_list: {topics: [{id: 1, title: 'x'}]}},
    'a list of topics'
  ],
  ['a user', {user: {id: 1, username: 'x', trust_level: 2}}, 'a user'],
  ['notifications', {notifications: [{id: 1}], total_rows_notifications: 1}, 'notifications'],
  ['an empty topic', {post_stream: {posts: [], stream: []}, id: 1}, 'a topic without posts']
]

const v2ex: readonly Case[] = [
  [
    'an error',
    {status: 'error', message: 'Object Not Found', rate_limit: {used: 1}},
    'the error `Object Not Found`'
  ],
  [
    'a member',
    {status: 'found', id: 1, username: 'x', url: 'https://www.v2ex.com/u/x'},
    'a member'
  ],
  ['a node', {id: 1, name: 'qna', url: 'https://www.v2ex.com/go/qna', header: 'x'}, 'a node'],
  [
    'notifications',
    {success: true, result: [{id: 1, text: 'x', payload_rendered: '<p>x</p>'}]},
    'notifications'
  ],
  [
    'a topic without text',
    [{id: 1, title: 'x', content: '', content_rendered: '', member: {username: 'x'}}],
    'a topic without text'
  ]
]

describe.each([
  ['discourse', discourse],
  ['v2ex', v2ex]
])('source `%s`', (source, cases) => {
  it.each(cases)('tells %s from a topic', async (_, json, found) => {
    const file = new VFile(JSON.stringify(json))
    await expect(readBook(file)).rejects.toThrow(`found ${found}`)
    expect(file.data.source).toBe(source)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['answer-missing'])
  })
})
