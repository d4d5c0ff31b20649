import {toString as toText} from 'mdast-util-to-string'
import {toUtc} from '../to-utc.js'
import type {Post, Thread} from '../tree.js'

/** What texts can be put in order by. */
export type Order = 'author' | 'length' | 'newest' | 'oldest' | 'title' | 'votes'

/** What stands first has the smallest key; what has none stands last. */
export type Key = number | string | undefined

/** Where texts stand in an order. */
export interface Keys {
  readonly ofPost: (post: Post) => Key
  /** Of a whole thread; absent where it stands with the first of its texts. */
  readonly ofThread?: (thread: Thread) => Key
}

/** All orders, by their names. */
export const orders: Readonly<Record<Order, Keys>> = {
  author: {ofPost: ({author}) => author?.name},
  length: {
    ofPost: post => -lengthOf(post),
    ofThread: ({children}) => -children.map(lengthOf).reduce((sum, length) => sum + length, 0)
  },
  newest: {ofPost: post => negative(timeOf(post))},
  oldest: {ofPost: timeOf},
  title: {ofPost: () => undefined, ofThread: ({title}) => title},
  votes: {ofPost: ({votes}) => negative(votes)}
}

function lengthOf({children}: Post): number {
  return toText({type: 'root', children}).length
}

function timeOf({published, updated}: Post): number | undefined {
  const date = published ?? updated
  const time = date === undefined ? undefined : toUtc(date)
  return time === undefined ? undefined : Date.parse(time)
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}
