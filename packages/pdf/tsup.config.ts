import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  // Keeps what sets formulas in a file of its own, loaded when there is one.
  splitting: true,
  esbuildOptions(options) {
    // Some of what is bundled names its files so alone.
    options.mainFields = ['module', 'main']
  }
})
