/**
 * Say how often a property is tried: with the same values each time, with more
 * of them by `FUZZ_RUNS`, with others by `FUZZ_SEED`.
 *
 * @param usual
 *   How many tries the suite can wait for.
 */
export function tries(usual: number) {
  const {FUZZ_RUNS = usual, FUZZ_SEED = 1} = process.env
  const numRuns = Number(FUZZ_RUNS)
  return {runs: {numRuns, seed: Number(FUZZ_SEED)}, timeout: 60_000 + numRuns * 20}
}
