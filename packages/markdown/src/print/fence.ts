/**
 * Give a fence that what stands in it does not end.
 *
 * @param value
 *   What stands between.
 * @param character
 *   What the fence is made of.
 * @param least
 *   Fewest characters that make a fence.
 * @returns
 *   Fence longer than any run in the value.
 */
export function fence(value: string, character: string, least: number): string {
  let longest = 0
  let run = 0
  if (value.includes(character)) {
    for (const next of value) {
      run = next === character ? run + 1 : 0
      if (run > longest) longest = run
    }
  }
  return character.repeat(Math.max(least, longest + 1))
}
