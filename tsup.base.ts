import {defineConfig, type Options} from 'tsup'

/** Build settings of a package that runs in browsers and in Node alike. */
export function pureLibrary(overrides: Options = {}) {
  return build({platform: 'neutral', target: 'es2023', ...overrides})
}

/** Build settings of a package that needs Node. */
export function nodeLibrary(overrides: Options = {}) {
  return build({platform: 'node', target: 'node20.19', ...overrides})
}

function build(overrides: Options) {
  return defineConfig({
    entry: ['src/index.ts'],
    format: ['esm'],
    // tsup 8.5.1 always hands `baseUrl` to the declaration build; TypeScript 6
    // calls that an error (https://github.com/egoist/tsup/issues/1388).
    dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: false,
    ...overrides
  })
}
