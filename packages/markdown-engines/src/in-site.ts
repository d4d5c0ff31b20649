import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/**
 * Write files into a new folder, which is removed after it was used.
 *
 * @param files
 *   Contents by path inside of the folder.
 * @param use
 *   Gets the folder.
 * @returns
 *   What `use` gives.
 */
export async function inSite<Result>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<Result>
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'markdown-engine-'))
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
