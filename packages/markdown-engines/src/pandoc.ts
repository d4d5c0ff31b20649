import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Engine} from './engine.js'
import {inSite} from './in-site.js'
import {runProgram} from './run-program.js'

/** pandoc takes many files for one document: a filter makes it one a file. */
const filter = `local options = pandoc.WriterOptions({html_math_method = 'mathjax'})
local function read (path)
  local file = assert(io.open(path, 'rb'))
  local content = file:read('a')
  file:close()
  return content
end
local function write (path, content)
  local file = assert(io.open(path, 'wb'))
  file:write(content)
  file:close()
end
function Pandoc (document)
  for index = 0, tonumber(pandoc.utils.stringify(document.meta.documents)) - 1 do
    local page = pandoc.read(read(index .. '.md'), 'markdown')
    write(index .. '.html', pandoc.write(page, 'html', options))
    write(index .. '.txt', pandoc.utils.stringify(page.meta.title or ''))
  end
  return document
end
`

/**
 * pandoc with all extensions that its Markdown has from the start.
 *
 * @see https://pandoc.org/MANUAL.html#pandocs-markdown
 */
export const pandoc: Engine = {
  name: 'pandoc',
  render(documents) {
    const files = new Map([
      ['filter.lua', filter],
      ['none.md', '']
    ])
    for (const [index, {markdown}] of documents.entries()) files.set(`${index}.md`, markdown)
    return inSite(files, async folder => {
      await runProgram({
        command: 'pandoc',
        args: [`--metadata=documents:${documents.length}`, '--lua-filter=filter.lua', 'none.md'],
        cwd: folder,
        packages: 'pandoc'
      })
      return documents.map(({name}, index) => ({
        name,
        title: readFileSync(join(folder, `${index}.txt`), 'utf8'),
        html: readFileSync(join(folder, `${index}.html`), 'utf8')
      }))
    })
  }
}
