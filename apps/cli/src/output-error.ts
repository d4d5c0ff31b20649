/** The surroundings do not let a result be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}
