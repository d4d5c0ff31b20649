import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub} from './check-epub.js'
import {loadSamples} from './sample-pictures.js'
import {toBook} from './to-book.js'

/** Any string, lone surrogates and control characters among it. */
const string = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('\ud800', '\u0000', ']]>', '<b>', '&', '"', ' ', '字', '\\frac{a}{b}', 'a_b^c')
)
const identifier = fc.constantFrom('a', 'b', 'c')
const url = fc.oneof(
  string,
  fc.webUrl(),
  fc.constantFrom('6x4.png', 'https://x.example/a.gif', '#a', 'javascript:x', 'http://[', 'tel:1')
)

const leaves = [
  {
    types: ['text', 'inlineCode', 'code', 'math', 'inlineMath', 'html', 'yaml', 'kbd'],
    fields: {value: string}
  },
  {types: ['break', 'thematicBreak', 'widget', '__proto__'], fields: {}},
  {types: ['image'], fields: {url, alt: fc.option(string), title: fc.option(string)}},
  {types: ['imageReference'], fields: {identifier, alt: string}},
  {types: ['footnoteReference'], fields: {identifier, label: string}},
  {types: ['definition'], fields: {identifier, url, title: fc.option(string)}}
]
const parents = [
  {
    types: ['paragraph', 'blockquote', 'root', 'emphasis', 'strong', 'delete', 'underline'],
    fields: {}
  },
  {types: ['superscript', 'subscript', 'caption', 'tableRow', 'tableCell', 'spoiler'], fields: {}},
  {types: ['heading'], fields: {depth: fc.integer({min: 1, max: 6})}},
  {
    types: ['list'],
    fields: {ordered: fc.boolean(), start: fc.option(fc.integer()), spread: fc.boolean()}
  },
  {types: ['listItem'], fields: {checked: fc.option(fc.boolean()), spread: fc.boolean()}},
  {types: ['table'], fields: {align: fc.array(fc.constantFrom('left', 'right', null))}},
  {
    types: ['link', 'mention', 'linkCard', 'video'],
    fields: {url, title: fc.option(string, {nil: undefined})}
  },
  {types: ['linkReference', 'footnoteDefinition'], fields: {identifier}},
  {types: ['figure'], fields: {size: fc.constantFrom('small', undefined)}}
]

const {node} = fc.letrec(tie => ({
  node: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    ...leaves.map(({types, fields}) => fc.record({type: fc.constantFrom(...types), ...fields})),
    ...parents.map(({types, fields}) =>
      fc.record({
        type: fc.constantFrom(...types),
        ...fields,
        children: fc.array(tie('node'), {maxLength: 4, depthIdentifier: 'node'})
      })
    )
  )
}))

it('writes any tree as a well-formed book', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(node, {maxLength: 5}), string, string, async (nodes, title, name) => {
      // Not trees of mdast by their types: any node stands in any other.
      const book = toBook(...(nodes as RootContent[]))
      const [thread] = book.children
      const [post] = thread?.children ?? []
      if (thread) thread.title = title
      if (post) post.author = {name, headline: title, url: name}
      checkEpub(await bytesOf({...book, title}, {load: loadSamples}))
    }),
    {numRuns: 500}
  )
})
