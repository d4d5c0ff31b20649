import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Let Ace by DAISY look for what keeps people from reading a book.
 *
 * @param path
 *   File of the book.
 * @returns
 *   A line each: file, rule, how grave it is, and the element.
 * @throws
 *   The error of Chromium if it cannot be started.
 * @see https://daisy.github.io/ace/
 */
export async function aceFaults(path: string): Promise<string[]> {
  // Read when it is loaded: the browser of the system, and time for a busy one.
  process.env.PUPPETEER_EXECUTABLE_PATH ??= '/usr/bin/chromium'
  process.env.ACE_TIMEOUT_INITIAL ??= '60000'
  const [{default: ace}, {default: runner}] = await Promise.all([
    import('@daisy/ace-core'),
    import('@daisy/ace-axe-runner-puppeteer')
  ])
  const outdir = await mkdtemp(join(tmpdir(), 'ace-'))
  try {
    const options = {cwd: outdir, outdir, initLogger: true, silent: true}
    const [, {assertions}] = await ace(path, options, runner)
    return assertions.flatMap(({assertions, 'earl:testSubject': {url}}) =>
      assertions.map(({'earl:test': test, 'earl:result': result}) =>
        [
          url,
          test['dct:title'],
          test['earl:impact'],
          result.html ?? result['dct:description']
        ].join(' ')
      )
    )
  } finally {
    await rm(outdir, {recursive: true})
  }
}
