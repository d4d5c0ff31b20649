import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {EpubCheck} from '@likecoin/epubcheck-ts'
import {runProgram} from './run-program.js'

/** Which EPUBCheck to ask: a start of the one in Java takes seconds. */
export interface EpubCheckOptions {
  /** @defaultValue `both` */
  readonly by?: 'both' | 'port' | undefined
}

interface Told {
  readonly ID: string
  readonly message: string
  readonly locations: ReadonlyArray<{readonly path: string; readonly line: number}>
}

/**
 * Let EPUBCheck look for what is not valid in a book.
 *
 * @param path
 *   File of the book.
 * @param options
 *   Which EPUBCheck to ask.
 * @returns
 *   A line for each error and each warning.
 * @throws
 *   An error that names the packages to install if Java is not there.
 * @see https://www.w3.org/publishing/epubcheck/
 */
export async function epubCheckFaults(
  path: string,
  options: Readonly<EpubCheckOptions> = {}
): Promise<string[]> {
  const {by = 'both'} = options
  const {messages} = await EpubCheck.validate(new Uint8Array(await readFile(path)))
  const told = messages
    .filter(({severity}) => severity !== 'info' && severity !== 'usage')
    .map(({id, message, location}) => `${location?.path ?? ''} ${id}: ${message}`)
  return by === 'both' ? [...told, ...(await javaFaults(path))] : told
}

async function javaFaults(path: string): Promise<string[]> {
  const jar = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar'
  const folder = await mkdtemp(join(tmpdir(), 'epubcheck-'))
  try {
    const report = join(folder, 'report.json')
    const args = ['-jar', jar, path, '--json', report]
    // With faults it ends with 1; the report says which.
    await runProgram('java', args, 'default-jre-headless epubcheck').catch(error => {
      if (error?.code !== 1) throw error
    })
    const {messages} = JSON.parse(await readFile(report, 'utf8')) as {messages: Told[]}
    return messages.map(({ID, message, locations: [first]}) =>
      [`${first?.path}:${first?.line}`, `${ID}:`, message].join(' ')
    )
  } finally {
    await rm(folder, {recursive: true})
  }
}
