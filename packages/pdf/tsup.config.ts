import {readFile} from 'node:fs/promises'
import {pureLibrary} from '../../tsup.base.js'

/**
 * What pdfkit and fontkit load at once and is never called here: pdfkit's own
 * line breaking, encryption and pictures, and the unpacking of WOFF2, of which
 * fontkit is given none.
 */
const unused = /^(linebreak|png-js|@noble\/ciphers\/aes|brotli\/decompress\.js)$/

export default pureLibrary({
  entry: {
    index: 'src/index.ts',
    'deflate/browser': 'src/deflate/browser.ts',
    'deflate/node': 'src/deflate/node.ts',
    'hash/browser': 'src/hash/browser.ts',
    'hash/node': 'src/hash/node.ts',
    'inflate/browser': 'src/inflate/browser.ts',
    'inflate/node': 'src/inflate/node.ts'
  },
  // One declaration file: the twins are reached by `#deflate` and its like alone.
  dts: {entry: 'src/index.ts', compilerOptions: {ignoreDeprecations: '6.0'}},
  external: ['#deflate', '#hash', '#inflate', 'node:crypto', 'node:zlib'],
  // Left to the plugin below.
  noExternal: ['fflate', /^@noble\/hashes\/utils$/],
  // Keeps what sets formulas in a file of its own, loaded when there is one.
  splitting: true,
  esbuildOptions(options) {
    // Some of what is bundled names its files so alone.
    options.mainFields = ['module', 'main']
  },
  esbuildPlugins: [
    {
      name: 'trim-pdfkit',
      setup({onLoad, onResolve}) {
        onResolve({filter: unused}, ({path}) => ({path, namespace: 'unused'}))
        onLoad({filter: /.*/, namespace: 'unused'}, () => ({
          contents: 'export default undefined; export const cbc = undefined, ecb = undefined'
        }))
        // Its build for browsers compresses by fflate, which takes half as long again as zlib.
        onResolve({filter: /^fflate$/}, ({importer}) =>
          /\/pdfkit\//.test(importer)
            ? {path: 'fflate', namespace: 'compression'}
            : {path: 'fflate', external: true}
        )
        onLoad({filter: /.*/, namespace: 'compression'}, () => ({
          contents: "export {deflate as zlibSync} from '#deflate'"
        }))
        // Each time fontkit is loaded, it unpacks what it knows of characters by a library of its own.
        onResolve({filter: /^tiny-inflate$/}, ({path}) => ({path, namespace: 'inflation'}))
        onLoad({filter: /.*/, namespace: 'inflation'}, () => ({
          contents: "export {inflate as default} from '#inflate'"
        }))
        onLoad({filter: /\/unicode-trie\/index\.js$/}, async ({path}) => ({
          contents: (await readFile(path, 'utf8')).replace(
            /require\('tiny-inflate'\)/,
            '$&.default'
          )
        }))
        // One of them is enough; its name has changed since.
        onResolve({filter: /^@noble\/hashes\/utils$/}, () => ({
          path: '@noble/hashes/utils.js',
          external: true
        }))
      }
    }
  ]
})
