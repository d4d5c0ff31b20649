import {fileURLToPath} from 'node:url'
import Hexo from 'hexo'
import type {Engine, EnginePage} from './engine.js'
import {inSite} from './in-site.js'

const markdownRenderer = fileURLToPath(import.meta.resolve('hexo-renderer-marked'))

/**
 * Hexo with the renderer that `hexo init` installs: its tags, marked, and
 * nunjucks over what marked gives.
 *
 * @see https://hexo.io/api/
 */
export const hexo: Engine = {
  name: 'Hexo',
  render(documents) {
    const posts = documents.map(({markdown}, index) => [
      `source/_posts/${index}.md`,
      markdown
    ]) satisfies [string, string][]
    return inSite(new Map([['_config.yml', 'theme: false\n'], ...posts]), async folder => {
      const site = new Hexo(folder, {silent: true})
      await site.init()
      await site.loadPlugin(markdownRenderer)
      await site.load()
      const pages = new Map<string, Omit<EnginePage, 'name'>>()
      site.locals.get('posts').forEach((post: {slug: string; title: string; content: string}) => {
        pages.set(post.slug, {title: post.title, html: post.content})
      })
      await site.exit()
      return documents.map(({name}, index) => {
        const page = pages.get(String(index))
        if (!page) throw new Error(`Expected a post for \`${name}\``)
        return {name, ...page}
      })
    })
  }
}
