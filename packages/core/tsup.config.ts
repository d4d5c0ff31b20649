import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  entry: ['src/index.ts', 'src/exporting.ts'],
  // In pieces: what only some documents need is loaded when one is met.
  splitting: true
})
