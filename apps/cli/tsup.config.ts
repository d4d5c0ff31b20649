import {nodeLibrary} from '../../tsup.base.js'
import {startQuickly} from './scripts/start-quickly.js'

export default nodeLibrary({
  // The second is for benchmarks, which run what the program runs.
  entry: ['src/index.ts', 'src/tune-v8.ts'],
  dts: false,
  // Splitting keeps each exporter in a file of its own, loaded when it is needed.
  splitting: true,
  // To find and read hundreds of files takes longer than to convert a document:
  // all code is in a few. The faces stay files of their package, and sharp, which is
  // of its platform, a package of its own.
  noExternal: [/^(?!@answerbook\/fonts$|sharp$|node:)/],
  minify: true,
  // esbuild leaves out what is not used; to let rollup do it again takes most of a minute.
  treeshake: false,
  sourcemap: false,
  // Tells what the licences of are to be brought along.
  metafile: true,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
  },
  esbuildPlugins: [startQuickly],
  // Left to that plugin.
  removeNodeProtocol: false,
  // Packages of CommonJS that are bundled ask for what Node has by `require`.
  banner: {
    js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)"
  }
})
