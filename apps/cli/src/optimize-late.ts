/**
 * Let V8 compile functions to optimised code later than it does by itself.
 *
 * It begins after some milliseconds, for programs that run for days. Most runs
 * of this one are over before that code has repaid what compiling it took: up
 * to a third of their CPU time.
 *
 * @param version
 *   Version of V8; those after 11 weigh this otherwise, and are left as they are.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function optimizeLate(version: string): void {
  if (!version.startsWith('11.')) return
  // Bytes of bytecode that a function runs between two looks at how hot it is.
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=600000')
}
