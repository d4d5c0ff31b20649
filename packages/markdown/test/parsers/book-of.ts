import type {Book} from '@answerbook/core'
import type {RootContent} from 'mdast'

/** Put blocks into a book of one answer that states nothing else. */
export function bookOf(...children: RootContent[]): Book {
  return {
    type: 'book',
    version: 1,
    children: [
      {type: 'thread', id: 't', children: [{type: 'post', id: 'p', role: 'answer', children}]}
    ]
  }
}
