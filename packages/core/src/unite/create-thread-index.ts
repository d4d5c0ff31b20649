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
      const {url} = thread
      const title = titleOf(thread)
      add(keyOf(thread), value)
      add(title && `any ${title}`, value)
      if (url === undefined) add(title && `without address ${title}`, value)
    },
    find: thread => {
      const {url} = thread
      const title = titleOf(thread)
      const known = values.get(keyOf(thread))
      if (known || title === undefined) return known
      return values.get(`${url === undefined ? 'any' : 'without address'} ${title}`)
    }
  }
}

/** An address without any number may be that of a whole site, which says nothing. */
function keyOf(thread: Thread): string {
  const {id, url} = thread
  if (url === undefined) return `id ${id}`
  const address = addressKey(url)
  return /\d/.test(address) ? `at ${address}` : `at ${address} ${titleOf(thread) ?? ''}`
}

function titleOf({title}: Thread): string | undefined {
  return title?.normalize('NFKC').trim() || undefined
}
