import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Options} from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Bundle what the program needs for one short document, and no more: what is
 * loaded before it begins is most of what that takes.
 */
export const startQuickly: Plugin = {
  name: 'start-quickly',
  setup({esbuild, onLoad, onResolve, resolve}) {
    // An import of a module of Node reads all of its members, and some of them load others.
    onResolve({filter: builtin}, ({importer, path}) =>
      isUnused(path, importer)
        ? {path: 'unused', namespace: 'unused'}
        : {path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'builtin'}
    )
    onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`
    }))
    onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'module.exports = {}'}))

    // Most documents are well nested, and need no parser that mends them: it stays
    // in a file of its own, and the call for it may not wait.
    onResolve({filter: /^parse5$/}, async ({kind, path, pluginData, resolveDir}) => {
      if (pluginData === 'found') return undefined
      const found = await resolve(path, {kind, pluginData: 'found', resolveDir})
      return {path: found.path, namespace: 'parser'}
    })
    onLoad({filter: /.*/, namespace: 'parser'}, async ({path}) => {
      await esbuild.build({
        entryPoints: [path],
        outfile: fileURLToPath(new URL('../dist/parse5.cjs', import.meta.url)),
        bundle: true,
        format: 'cjs',
        minify: true,
        target: 'node20.19'
      })
      return {contents: lazyParser, resolveDir: dirname(path)}
    })
  }
}

const builtin = /^(?:node:)?(?:child_process|crypto|fs|fs\/promises|module|path|process|url|util)$/

/** No command of ours is a program of its own. */
function isUnused(path: string, importer: string): boolean {
  return path.endsWith('child_process') && importer.includes('/commander/')
}

const lazyParser = `
export * as html from './common/html.js'
const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)
export const parseFragment = (...args) => require('./parse5.cjs').parseFragment(...args)
`
