/**
 * The floors of docs/architecture.md: imports run down, in no circle, and stop
 * at the front door of a package.
 */
const floors = [
  [
    'mdast-util-from-html',
    'fonts',
    'formulas',
    'highlight',
    'epub-judges',
    'markdown-engines',
    'testkit'
  ],
  ['core'],
  ['markdown', 'epub', 'pdf', 'proof', 'assets']
]

const pure = [
  'mdast-util-from-html',
  'formulas',
  'highlight',
  'core',
  'markdown',
  'epub',
  'pdf',
  'proof'
]

/** A module of a package, by its folder or by its name. */
function inPackages(names) {
  const scoped = names.filter(name => name !== 'mdast-util-from-html')
  const byName = [...scoped.map(name => `@answerbook/${name}`), 'mdast-util-from-html']
  return `^(packages/(${names.join('|')})/|(${byName.join('|')})(/|$))`
}

/** From a floor, every package on that floor or above it, but itself. */
const upward = floors.slice(0, -1).flatMap((names, floor) => {
  const above = floors.slice(floor + 1).flat()
  return names.map(name => ({
    name: `upward-from-${name}`,
    severity: 'error',
    from: {path: `^packages/${name}/src/`},
    to: {path: inPackages(above)}
  }))
})

const neighbours = floors.flatMap(names =>
  names.map(name => ({
    name: `neighbour-of-${name}`,
    severity: 'error',
    from: {path: `^packages/${name}/src/`},
    to: {path: `^packages/(${names.filter(other => other !== name).join('|') || '-'})/`}
  }))
)

export default {
  forbidden: [
    ...upward,
    ...neighbours,
    {
      name: 'app-from-package',
      severity: 'error',
      from: {path: '^packages/'},
      to: {path: '^apps/'}
    },
    {name: 'circle', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'path-inside-another-package',
      severity: 'error',
      from: {path: '^(packages|apps)/([^/]+)/'},
      to: {
        path: '^(packages|apps)/[^/]+/(src|test)/',
        pathNot: '^$1/$2/'
      }
    },
    {
      name: 'index-is-on-top',
      severity: 'error',
      from: {path: '^packages/([^/]+)/src/'},
      to: {path: '^packages/$1/src/index[.]ts$'}
    },
    {
      name: 'node-in-pure-package',
      comment:
        'Only twins of a browser module may use Node: see the imports of their package.json.',
      severity: 'error',
      from: {path: `^packages/(${pure.join('|')})/src/`, pathNot: '/node[.]ts$'},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'proof-calls-what-it-proves',
      comment: 'It may know the types of a book, and nothing of how one is made.',
      severity: 'error',
      from: {path: '^packages/proof/src/'},
      to: {
        path: inPackages(floors.flat()),
        pathNot: '^packages/proof/',
        dependencyTypesNot: ['type-only']
      }
    },
    {
      name: 'readers-in-exporter',
      comment: 'Exporters load what they use of core alone: @answerbook/core/exporting.',
      severity: 'error',
      from: {path: '^packages/(markdown|epub|pdf|assets)/src/'},
      to: {
        path: '^packages/core/dist/index[.]|^@answerbook/core$',
        dependencyTypesNot: ['type-only']
      }
    },
    {
      name: 'markdown-check-calls-what-it-proves',
      comment: 'It reads Markdown as others do, and knows nothing of how it was written.',
      severity: 'error',
      from: {path: '^packages/markdown/src/check/'},
      to: {path: '^packages/markdown/src/', pathNot: '^packages/markdown/src/check/'}
    },
    {
      name: 'parsers-in-markdown-printer',
      comment: 'Those who only write Markdown load nothing that reads it.',
      severity: 'error',
      from: {path: '^packages/markdown/src/', pathNot: '^packages/markdown/src/check/'},
      to: {path: '^packages/markdown/src/check/'}
    },
    {
      name: 'pdfkit-outside-paint',
      severity: 'error',
      from: {path: '^packages/[^/]+/src/', pathNot: '^packages/pdf/src/paint/'},
      to: {path: 'node_modules/pdfkit/'}
    },
    {
      name: 'epub-gen-memory-outside-engine',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: '^packages/epub/src/frame/render-frame[.]ts$'
      },
      to: {path: 'node_modules/epub-gen-memory/'}
    },
    {name: 'unresolved', severity: 'error', from: {}, to: {couldNotResolve: true, pathNot: '^#'}}
  ],
  options: {
    doNotFollow: {path: 'node_modules|dist/'},
    exclude: {path: '/fixtures/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.base.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default']
    }
  }
}
