import {createHook} from 'node:async_hooks'
import fs from 'node:fs'
import type {Load} from '@answerbook/core'
import {EPub} from 'epub-gen-memory'
import {expect, it, vi} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {toBook} from './to-book.js'
import {unpack} from './unpack.js'

/** Addresses that the engine would open, were it given them. */
const hostile = [
  'file:///etc/hostname',
  '/etc/hostname',
  'http://127.0.0.1:9/x.png',
  '//localhost/x.png',
  'data:image/png;base64,iVBORw0KGgo='
]

it('has the members that the adapter relies on', () => {
  const own = ['render', 'downloadAllFonts', 'downloadAllImages', 'makeCover']
  for (const name of own) expect(EPub.prototype).toHaveProperty(name, expect.any(Function))
  const epub = new EPub({title: '书'}, [])
  for (const name of ['uuid', 'zip']) expect(epub).toHaveProperty(name)
  expect(Object.keys(Reflect.get(epub, 'zip').files)).toEqual(['mimetype'])
})

it('opens no socket and no file, whatever a book says', async () => {
  const book = toBook(
    ...hostile.map(url => ({
      type: 'paragraph' as const,
      children: [{type: 'image' as const, url}]
    })),
    ...hostile.map(url => ({type: 'linkCard' as const, url, title: url, children: []})),
    {type: 'html', value: hostile.map(url => `<img src="${url}"/>`).join('')},
    {type: 'math', value: '\\includegraphics{file:///etc/hostname}\\href{http://127.0.0.1:9}{x}'}
  )
  Object.assign(book.children[0] ?? {}, {cover: hostile[0], title: `<img src="${hostile[0]}"/>`})
  const asked: string[] = []
  const load: Load = async url => {
    asked.push(url)
    return {missing: 'refused'}
  }
  // Modules are loaded from files once, at the first formula.
  await bytesOf(book, {load})
  asked.length = 0

  const opened: string[] = []
  const hook = createHook({
    init(_, type) {
      if (/^(?:FS|TCP|UDP|PIPE|TLS|HTTP|GETADDRINFO|GETNAMEINFO|QUERY)/.test(type))
        opened.push(type)
    }
  })
  const readFileSync = vi.spyOn(fs, 'readFileSync')
  const openSync = vi.spyOn(fs, 'openSync')
  hook.enable()
  const bytes = await bytesOf(book, {load})
  hook.disable()

  expect(opened).toEqual([])
  expect(readFileSync).not.toHaveBeenCalled()
  expect(openSync).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  // The thread asks for its cover, the post for the rest.
  expect(asked).toEqual([hostile[0], ...hostile])
  expect([...unpack(bytes).values()].join('')).not.toMatch(/<img |<script/)
})
