import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** A program, and where it comes from. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** Folder to run it in. */
  readonly cwd: string
  /** Debian's packages that bring it. */
  readonly packages: string
}

/**
 * Run a program.
 *
 * @param program
 *   Program to run.
 * @returns
 *   What it writes.
 * @throws
 *   An error that names the packages to install if the program is not there,
 *   and one with what it wrote if it fails.
 */
export async function runProgram({command, args, cwd, packages}: Program): Promise<string> {
  try {
    const {stdout} = await run(command, [...args], {cwd, maxBuffer: 1024 ** 3})
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`Expected \`${command}\`: apt-get install ${packages}`, {cause: error})
    }
    throw error
  }
}
