import {readFileSync} from 'node:fs'

/** Strings by whom or what they trouble. */
interface NastyStrings {
  /** What means something to YAML. */
  readonly yaml: readonly string[]
  /** What means something to Markdown. */
  readonly markdown: readonly string[]
  /** Tags of template engines. */
  readonly templates: readonly string[]
  /** What breaks programs that take text for what it is not. */
  readonly programs: readonly string[]
  /** Text that programs cut, turn round or lose. */
  readonly scripts: readonly string[]
  /** What would run. */
  readonly payloads: readonly string[]
  /** HTML that runs `{script}` where it is let through. */
  readonly wrappers: readonly string[]
}

const url = new URL('fixtures/nasty-strings.json', import.meta.url)
const {payloads, wrappers, ...lists}: NastyStrings = JSON.parse(readFileSync(url, 'utf8'))

const long = [
  'a'.repeat(2000),
  '！'.repeat(500),
  '(('.repeat(200),
  '**'.repeat(200),
  '['.repeat(300),
  '> '.repeat(300)
]

/** What people and programs put into text fields, and what goes wrong with it. */
export const nastyStrings: readonly string[] = [
  ...new Set([
    ...Object.values(lists).flat(),
    ...long,
    ...wrappers.flatMap(wrapper =>
      payloads.map(script => wrapper.replace('{script}', () => script))
    )
  ])
]
