import type {Thread} from '../tree.js'
import {addressKey} from './address-key.js'

/** Finds threads of a question that was met before, in constant time. */
export interface ThreadIndex<T> {
  readonly add: (thread: Thread, value: T) => void
  readonly find: (thread: Thread) => T | undefined
}

/**
 * Make an index of threads by the address of their question, else by its title:
 * questions with one title at two addresses are two.
 */
export function createThreadIndex<T>(): ThreadIndex<T> {
  const values = new Map<string, T>()
  const add = (key: string | undefined, value: T) => {
    if (key !== undefined && !values.has(key)) values.set(key, value)
  }
  return {
    add: (thread, value) => {
      const {id, url} = thread
      const title = titleOf(thread)
      add(`id ${id}`, value)
      if (url !== undefined) add(`at ${addressKey(url)}`, value)
      add(title && `any ${title}`, value)
      if (url === undefined) add(title && `without address ${title}`, value)
    },
    find: thread => {
      const {id, url} = thread
      const title = titleOf(thread)
      const known = values.get(`id ${id}`) ?? (url && values.get(`at ${addressKey(url)}`))
      if (known || title === undefined) return known || undefined
      return values.get(`${url === undefined ? 'any' : 'without address'} ${title}`)
    }
  }
}

function titleOf({title}: Thread): string | undefined {
  return title?.normalize('NFKC').trim() || undefined
}
