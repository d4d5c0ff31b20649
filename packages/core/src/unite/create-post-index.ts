import type {PostMarks} from './describe-post.js'

/** Finds what was met before, in constant time. */
export interface PostIndex<T> {
  readonly add: (marks: PostMarks, group: number, value: T) => void
  /** Find what is at an address, by the same author as far as both are known. */
  readonly atAddress: (marks: PostMarks) => T | undefined
  /** Find what was made from the same text, whatever it has become. */
  readonly ofOrigin: (marks: PostMarks) => T | undefined
  /** Find what says the same in one thread. */
  readonly inGroup: (marks: PostMarks, group: number) => T | undefined
  /** Find what says the same in any thread. */
  readonly anywhere: (marks: PostMarks) => T | undefined
}

/** Make an index of posts by what they are known again by. */
export function createPostIndex<T>(): PostIndex<T> {
  const values = new Map<string, T>()

  /** Two authors at one address are two posts: some pages give all posts their own. */
  const find = (key: string, {author}: PostMarks) =>
    author === undefined
      ? values.get(`${key}\nany`)
      : (values.get(`${key}\nby ${author}`) ?? values.get(`${key}\nunknown`))

  return {
    add: (marks, group, value) => {
      const {address, author, content, origin} = marks
      const writer = author === undefined ? 'unknown' : `by ${author}`
      const keys = [`in ${group} ${content}`, `says ${content}`]
      if (address !== undefined) keys.push(`at ${address}`)
      if (origin !== undefined) keys.push(`from ${origin}`)
      for (const key of keys.flatMap(key => [`${key}\nany`, `${key}\n${writer}`])) {
        if (!values.has(key)) values.set(key, value)
      }
    },
    atAddress: marks =>
      marks.address === undefined ? undefined : find(`at ${marks.address}`, marks),
    ofOrigin: marks =>
      marks.origin === undefined ? undefined : find(`from ${marks.origin}`, marks),
    inGroup: (marks, group) => find(`in ${group} ${marks.content}`, marks),
    anywhere: marks => find(`says ${marks.content}`, marks)
  }
}
