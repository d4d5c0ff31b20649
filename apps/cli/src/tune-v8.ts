/**
 * Set V8 to what books need, which are made once, in seconds.
 *
 * By itself it begins to optimise functions after some milliseconds, for
 * programs that run for days: most runs of this one are over before that has
 * repaid what it took, up to a third of their CPU time. And it guesses from a
 * hundred objects which of those to come will stay: where it is wrong, what a
 * page or a chapter was made of fills the memory half as much again.
 *
 * @param version
 *   Version of V8; those after 11 weigh this otherwise, and are left as they are.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function tuneV8(version: string): void {
  if (!version.startsWith('11.')) return
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  // Bytes of bytecode that a function runs between two looks at how hot it is.
  setFlagsFromString('--interrupt-budget=600000')
  setFlagsFromString('--no-allocation-site-pretenuring')
}
