import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A fixture folder. */
export interface FixtureCase {
  /** Name of the folder: what the case shows. */
  readonly name: string
  /** Path of `input.*`. */
  readonly inputPath: string
  readonly input: Uint8Array
  /** `input` as UTF-8. */
  readonly text: string
  /** What `options.json` holds; empty without one. */
  readonly options: Readonly<Record<string, unknown>>
  /**
   * Give the path of the expected result, for vitest's `toMatchFileSnapshot`.
   *
   * That writes a missing file, except on CI, where it fails; `vitest -u`
   * writes all of them anew.
   *
   * @param extension
   *   Extension without dot.
   */
  readonly expectedPath: (extension: string) => string
}

/**
 * Walk a folder of fixture folders.
 *
 * @param folder
 *   File URL of the folder, with a slash at its end.
 * @returns
 *   Cases by name, for `it.each`.
 * @throws
 *   If a folder has no `input.*`, or several.
 */
export function fixtureCases(folder: URL): FixtureCase[] {
  const root = fileURLToPath(folder)
  return readdirSync(root, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => readCase(join(root, entry.name), entry.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

function readCase(path: string, name: string): FixtureCase {
  const inputs = readdirSync(path).filter(file => file.startsWith('input.'))
  const [file] = inputs
  if (file === undefined || inputs.length > 1) {
    throw new Error(`Expected one input.* in ${path}, found ${inputs.length}`)
  }
  const inputPath = join(path, file)
  const optionsPath = join(path, 'options.json')
  const input = readFileSync(inputPath)
  return {
    name,
    inputPath,
    input,
    text: input.toString('utf8'),
    options: existsSync(optionsPath) ? JSON.parse(readFileSync(optionsPath, 'utf8')) : {},
    expectedPath: extension => join(path, `expected.${extension}`)
  }
}
