import type {Book} from '@answerbook/core'
import type {RootContent} from 'mdast'

/** Make a book of one post. */
export function toBook(...children: RootContent[]): Book {
  const post = {type: 'post' as const, id: 'post', role: 'answer' as const, children}
  const thread = {type: 'thread' as const, id: 'thread', title: '题目', children: [post]}
  return {type: 'book', version: 1, children: [thread]}
}
