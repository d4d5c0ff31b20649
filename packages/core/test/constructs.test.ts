import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type FixtureCase, fixtureCases} from '@answerbook/testkit'
import {expect, it} from 'vitest'
import type {Construct} from './constructs/construct.js'
import {constructs} from './constructs.js'

const root = new URL('../../../', import.meta.url)

/** Folders of fixtures by who reads them. */
const readers: Readonly<Record<string, URL>> = {
  'mdast-util-from-html': new URL('packages/mdast-util-from-html/test/fixtures/', root),
  ...fixturesIn('packages/core/src/sources/'),
  ...fixturesIn('packages/core/src/containers/')
}

const fixtures = Object.entries(readers).map(([reader, folder]) => ({
  reader,
  cases: fixtureCases(folder).map(found => ({...found, shown: decoded(found), folder}))
}))

const rows = Object.values(constructs)
  .flat()
  .map(construct => ({...construct, found: findFixtures(construct)}))

it.each(rows)('has a fixture for: $name', ({found}) => {
  expect(found).not.toEqual([])
})

it('prints the table of `docs/constructs.md`', async () => {
  const path = fileURLToPath(new URL('docs/constructs.md', root))
  await expect(toPage()).toMatchFileSnapshot(path)
})

/** What a document shows: strings inside JSON and XML as they are meant. */
function decoded({inputPath, text}: FixtureCase): string {
  if (inputPath.endsWith('.json')) return scalarsOf(text)
  return /\.(?:xml|rss)$/.test(inputPath) ? `${text}\n${withoutReferences(text)}` : text
}

function scalarsOf(text: string): string {
  const lines: string[] = ['']
  try {
    JSON.parse(text, (key, value) => {
      if (typeof value !== 'object') lines.push(key, String(value), '')
      return value
    })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return text
  }
  return lines.join('\n')
}

function withoutReferences(text: string): string {
  const named: Readonly<Record<string, string>> = {amp: '&', gt: '>', lt: '<', quot: '"'}
  return text.replace(/&(amp|gt|lt|quot);/g, (_, name: string) => named[name] ?? '')
}

function fixturesIn(folder: string): Record<string, URL> {
  const parents = readdirSync(new URL(folder, root), {withFileTypes: true})
  const found = parents
    .map(({name}) => [name, new URL(`${folder}${name}/fixtures/`, root)] as const)
    .filter(([, fixtures]) => existsSync(fixtures))
  return Object.fromEntries(found)
}

function findFixtures({looks}: Construct): {reader: string; names: string[]}[] {
  return fixtures
    .map(({reader, cases}) => {
      const names = cases.filter(({shown}) => looks.test(shown)).map(({name}) => name)
      return {reader, names}
    })
    .filter(({names}) => names.length > 0)
}

function toPage(): string {
  const groups = Object.entries(constructs).map(([title, group]) => {
    const lines = group.map(construct => toRow(construct))
    return `## ${title}\n\n| shape | becomes | fixtures |\n| --- | --- | --- |\n${lines.join('\n')}\n`
  })
  return `# Constructs

What answer documents contain, what is made of it, and the fixtures that show
it, by the package or source that reads it. A test prints this page from the
fixtures: a shape without one fails it.

${groups.join('\n')}`
}

function toRow(construct: Construct): string {
  const cells = findFixtures(construct).map(({reader, names}) => {
    const shown = names.slice(0, 3).map(name => `\`${name}\``)
    const rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
    return `**${reader}** ${shown.join(', ')}${rest}`
  })
  return `| ${[construct.name, construct.becomes, cells.join('; ')].map(escapePipes).join(' | ')} |`
}

function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|')
}
