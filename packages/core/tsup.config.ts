import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  entry: {
    index: 'src/index.ts',
    exporting: 'src/exporting.ts',
    'digest/browser': 'src/digest/browser.ts',
    'digest/node': 'src/digest/node.ts'
  },
  // The twins are reached by `#digest` alone.
  dts: {
    entry: ['src/index.ts', 'src/exporting.ts'],
    compilerOptions: {ignoreDeprecations: '6.0'}
  },
  external: ['#digest', 'node:crypto'],
  // In pieces: what only some documents need is loaded when one is met.
  splitting: true
})
