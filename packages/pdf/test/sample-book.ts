import type {Book, Post} from '@answerbook/core'
import type {RootContent} from 'mdast'

/** Make a book of one thread with one answer. */
export function book(children: RootContent[], fields: Partial<Post> = {}): Book {
  const post: Post = {type: 'post', id: 'post', role: 'answer', ...fields, children}
  return {
    type: 'book',
    version: 1,
    lang: 'zh-CN',
    children: [{type: 'thread', id: 'thread', title: '雨从哪里来？', children: [post]}]
  }
}

/** Make a paragraph. */
export function paragraph(...children: Array<RootContent | string>): RootContent {
  return {
    type: 'paragraph',
    children: children.map(child =>
      typeof child === 'string' ? {type: 'text', value: child} : child
    ) as never
  }
}
