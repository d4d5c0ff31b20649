import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

const folder = new URL('fixtures/', import.meta.url)

/** List the cases: folders with an `input.html`. */
export function listFixtures(): string[] {
  return readdirSync(folder).sort()
}

/** Read a file of a case; `undefined` if it has none. */
export function readFixture(name: string, file: string): string | undefined {
  const url = new URL(`${name}/${file}`, folder)
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined
}

/** Write what is expected of a new case, for a person to read; not on CI. */
export function writeFixture(name: string, file: string, text: string): void {
  if (process.env.CI) throw new Error(`Missing \`${name}/${file}\``)
  writeFileSync(new URL(`${name}/${file}`, folder), text)
}
