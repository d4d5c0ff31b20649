import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  // Nearly all of it is MathJax, which has maps of its own.
  sourcemap: false,
  esbuildOptions(options) {
    // Some of what is bundled names its files so alone.
    options.mainFields = ['module', 'main']
  }
})
