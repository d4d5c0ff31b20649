import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/**
 * Run a program.
 *
 * @param command
 *   Its name.
 * @param args
 *   Its arguments.
 * @param packages
 *   Debian's packages that bring it.
 * @returns
 *   What it writes.
 * @throws
 *   An error that names the packages to install if the program is not there,
 *   and one with what it wrote if it fails.
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  packages: string
): Promise<{readonly stdout: string; readonly stderr: string}> {
  try {
    return await run(command, [...args], {maxBuffer: 1024 ** 3})
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`Expected \`${command}\`: apt-get install ${packages}`, {cause: error})
    }
    throw error
  }
}
