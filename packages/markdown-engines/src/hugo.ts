import {join} from 'node:path'
import type {Engine} from './engine.js'
import {inSite} from './in-site.js'
import {pagesIn} from './pages-in.js'
import {runProgram} from './run-program.js'

const config = `baseURL = "https://example.com/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]
[outputs]
page = ["JSON"]
`

/**
 * Hugo with the settings it has from the start: shortcodes, and goldmark with
 * its typographer and without raw HTML.
 *
 * @see https://gohugo.io/getting-started/configuration-markup/
 */
export const hugo: Engine = {
  name: 'Hugo',
  render(documents) {
    const files = new Map([
      ['config.toml', config],
      ['layouts/_default/single.json', '{{ dict "title" .Title "html" .Content | jsonify }}']
    ])
    for (const [index, {markdown}] of documents.entries()) {
      files.set(`content/${index}.md`, markdown)
    }
    return inSite(files, async folder => {
      await runProgram({command: 'hugo', args: ['--quiet'], cwd: folder, packages: 'hugo'})
      return pagesIn(join(folder, 'public'), documents, index => `${index}/index.json`)
    })
  }
}
