import type {Options} from 'tsup'
import {pureLibrary} from '../../tsup.base.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Refractor makes trees of tokens; only the tokens are asked for. */
const leaveOutTrees: Plugin = {
  name: 'leave-out-trees',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^(?:hastscript|parse-entities)$/}, () => ({
      path: 'unused',
      namespace: 'unused'
    }))
    onLoad({filter: /.*/, namespace: 'unused'}, () => ({
      contents: 'export const h = undefined\nexport const parseEntities = undefined'
    }))
  }
}

export default pureLibrary({
  // Bundled each for itself, so that the usual grammars are loaded without the rare ones.
  entry: {
    index: 'src/index.ts',
    'usual-grammars': 'src/usual-grammars.ts',
    'all-grammars': 'src/all-grammars.ts'
  },
  external: ['./usual-grammars.js', './all-grammars.js'],
  esbuildPlugins: [leaveOutTrees],
  dts: {entry: 'src/index.ts', compilerOptions: {ignoreDeprecations: '6.0'}},
  sourcemap: false
})
