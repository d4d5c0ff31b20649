import type {Book, Post} from '@answerbook/core'
import type {RootContent} from 'mdast'

/** Make a book of one post. */
export function bookOf(children: RootContent[], fields: Partial<Post> = {}): Book {
  const post: Post = {type: 'post', id: 'p', role: 'answer', ...fields, children}
  return {type: 'book', version: 1, children: [{type: 'thread', id: 't', children: [post]}]}
}

/** Make a book of paragraphs. */
export function bookOfLines(lines: readonly string[]): Book {
  return bookOf(
    lines.map(value => ({type: 'paragraph', children: [{type: 'text', value}]})),
    {}
  )
}
