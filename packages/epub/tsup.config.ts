import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  entry: {
    index: 'src/index.ts',
    'deflate/browser': 'src/deflate/browser.ts',
    'deflate/node': 'src/deflate/node.ts'
  },
  // One declaration file: the twins are reached by `#deflate` alone.
  dts: {entry: 'src/index.ts', compilerOptions: {ignoreDeprecations: '6.0'}},
  external: ['#deflate', 'node:zlib'],
  // The style sheet is part of the code, as a string.
  loader: {'.css': 'text'}
})
