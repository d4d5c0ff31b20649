import {fileURLToPath} from 'node:url'
import {pureLibrary} from '../../tsup.base.js'

/**
 * What epub-gen-memory loads at once and is never called here: fetching,
 * parsing and checking of what it is given, types and names of files, and the
 * files that templates of ejs may include.
 */
const unused =
  /^(?:\.\/(?:fetchable|html-parse|predicates)|\.\.\/templates\/.*|diacritics|fs|mime|path|slugify)$/
const archive = fileURLToPath(new URL('src/frame/text-archive.ts', import.meta.url))

export default pureLibrary({
  entry: {
    index: 'src/index.ts',
    'crc32/browser': 'src/crc32/browser.ts',
    'crc32/node': 'src/crc32/node.ts',
    'deflate/browser': 'src/deflate/browser.ts',
    'deflate/node': 'src/deflate/node.ts'
  },
  // One declaration file: the twins are reached by `#crc32` and `#deflate` alone.
  dts: {entry: 'src/index.ts', compilerOptions: {ignoreDeprecations: '6.0'}},
  external: [/^#/, /^node:/],
  // The style sheet is part of the code, as a string.
  loader: {'.css': 'text'},
  esbuildOptions(options) {
    // Some of what is bundled names its files so alone.
    options.mainFields = ['module', 'main']
  },
  esbuildPlugins: [
    {
      name: 'trim-epub-gen-memory',
      setup({onLoad, onResolve}) {
        onResolve({filter: unused}, ({importer}) =>
          /\/(?:ejs|epub-gen-memory)\//.test(importer)
            ? {path: 'unused', namespace: 'unused'}
            : undefined
        )
        onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: unusedModule}))
        // It holds a few texts: an archive that can be read and compressed is not needed.
        onResolve({filter: /^jszip$/}, ({path}) => ({path, namespace: 'archive'}))
        onLoad({filter: /.*/, namespace: 'archive'}, () => ({
          contents: `export {TextArchive as default} from ${JSON.stringify(archive)}`,
          resolveDir: '.'
        }))
      }
    }
  ]
})

/** The engine asks each of these for a text that it hands on, or for nothing. */
const unusedModule = `
const same = text => text
export const fixHTML = (index, html) => html
export const isString = value => typeof value === 'string'
export const remove = same, basename = same, extname = same
export default same
export const validateIsOptions = same, validateIsChapters = same
`
