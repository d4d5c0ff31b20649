import {join} from 'node:path'
import type {Engine} from './engine.js'
import {inSite} from './in-site.js'
import {pagesIn} from './pages-in.js'
import {runProgram} from './run-program.js'

const layout = '{"title": {{ page.title | jsonify }}, "html": {{ content | jsonify }}}'

const config = `defaults:
  - scope: {path: ""}
    values: {layout: page}
`

/**
 * Jekyll with the settings it has from the start: Liquid, then kramdown in
 * its dialect of GFM.
 *
 * @see https://jekyllrb.com/docs/configuration/markdown/
 */
export const jekyll: Engine = {
  name: 'Jekyll',
  render(documents) {
    const files = new Map([
      ['_config.yml', config],
      ['_layouts/page.html', layout],
      ['_layouts/post.html', layout]
    ])
    for (const [index, {markdown}] of documents.entries()) {
      // Jekyll copies a file without front matter as it is.
      files.set(`${index}.md`, markdown.startsWith('---\n') ? markdown : `---\n---\n${markdown}`)
    }
    return inSite(files, async folder => {
      await runProgram({
        command: 'jekyll',
        args: ['build', '--quiet', '--disable-disk-cache'],
        cwd: folder,
        packages: 'jekyll'
      })
      return pagesIn(join(folder, '_site'), documents, index => `${index}.html`)
    })
  }
}
