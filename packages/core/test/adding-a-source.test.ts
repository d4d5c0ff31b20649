import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const page = readFileSync(new URL('../../../docs/adding-a-source.md', import.meta.url), 'utf8')
const programs = [...page.matchAll(/```js\n(.*?)```\n\nIt prints:\n\n```text\n(.*?)```/gs)]

it('has the programs that are run below', () => {
  expect(programs).toHaveLength([...page.matchAll(/^```js$/gm)].length)
})

it.each(programs.map(([, code = '', printed = '']) => ({code, printed})))(
  'prints what the page says: $printed',
  ({code, printed}) => {
    // Inside of the package, where its own name leads to what was built.
    const folder = mkdtempSync(fileURLToPath(new URL('../dist/page-', import.meta.url)))
    try {
      const program = join(folder, 'program.mjs')
      writeFileSync(program, code)
      expect(execFileSync(process.execPath, [program], {encoding: 'utf8'})).toBe(printed)
    } finally {
      rmSync(folder, {recursive: true})
    }
  }
)

it('shows a source as it stands in its file', () => {
  const shown = /```ts\n(.*?)```/s.exec(page)?.[1]?.replace(/^ {3}/gm, '').trim()
  const file = new URL('../src/sources/markdown/index.ts', import.meta.url)
  expect(shown).toBe(readFileSync(file, 'utf8').trim())
})
