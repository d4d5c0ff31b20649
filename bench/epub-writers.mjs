import {createWriteStream, writeFileSync} from 'node:fs'
import {pipeline} from 'node:stream/promises'

/** Title of the books. */
const title = '春夜随笔'

/**
 * Who binds answers, each with a title and HTML, as an e-book: each gives a
 * function that writes a file, and loads what it needs when it is asked for
 * that, so that its start counts.
 */
export const epubWriters = {
  ours: async () => {
    const {fromHtml} = await import('../packages/mdast-util-from-html/dist/index.js')
    const {streamEpub} = await import('../packages/epub/dist/index.js')
    return async (answers, path) => {
      const children = answers.map(({title, html}, index) => {
        const post = {type: 'post', id: `p${index}`, role: 'answer'}
        const thread = {type: 'thread', id: `t${index}`, title}
        return {...thread, children: [{...post, children: fromHtml(html).children}]}
      })
      const book = {type: 'book', version: 1, title, children}
      await pipeline(streamEpub(book), createWriteStream(path))
    }
  },
  'epub-gen-memory': async () => {
    const {default: library} = await import('epub-gen-memory')
    return async (answers, path) => {
      const options = {title, description: title, lang: 'zh-CN'}
      const chapters = answers.map(({title, html}) => ({title, content: html}))
      writeFileSync(path, await library.default(options, chapters))
    }
  }
}
