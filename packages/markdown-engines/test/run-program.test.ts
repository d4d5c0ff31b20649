import {expect, it} from 'vitest'
import {runProgram} from '../src/run-program.js'

const program = {args: ['-e', 'console.error("why"); process.exit(1)'], cwd: '.', packages: 'a b'}

it('should say which packages bring a program that is missing', async () => {
  const running = runProgram({...program, command: 'no-such-program'})
  await expect(running).rejects.toThrow('Expected `no-such-program`: apt-get install a b')
})

it('should say why a program failed', async () => {
  await expect(runProgram({...program, command: process.execPath})).rejects.toThrow('why')
})
