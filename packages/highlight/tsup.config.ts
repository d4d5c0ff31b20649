import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({
  // Bundled each for itself, so that the usual grammars are loaded without the rare ones.
  entry: {
    index: 'src/index.ts',
    'usual-grammars': 'src/usual-grammars.ts',
    'all-grammars': 'src/all-grammars.ts'
  },
  external: ['./usual-grammars.js', './all-grammars.js'],
  dts: {entry: 'src/index.ts', compilerOptions: {ignoreDeprecations: '6.0'}},
  sourcemap: false
})
