import {closeSync, openSync, writeFileSync} from 'node:fs'

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
      const children = answers.map((answer, index) => {
        const post = {
          type: 'post',
          id: `p${index}`,
          role: 'answer',
          get children() {
            return fromHtml(answer.html).children
          }
        }
        return {type: 'thread', id: `t${index}`, title: answer.title, children: [post]}
      })
      const book = {type: 'book', version: 1, title, children}
      const file = openSync(path, 'w')
      for await (const piece of streamEpub(book)) writeFileSync(file, piece)
      closeSync(file)
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
