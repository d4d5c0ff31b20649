/**
 * Measure functions that do the same work, in interleaved rounds; needs `--expose-gc`.
 *
 * @param {Record<string, () => unknown>} functions
 *   Functions by name.
 * @returns {Record<string, number>}
 *   CPU milliseconds of one call: the median of the rounds, by name.
 */
export function measure(functions) {
  const rounds = 7
  const names = Object.keys(functions)
  const times = Object.fromEntries(names.map(name => [name, []]))
  for (const name of names) run(functions[name], 300)
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(run(functions[name], 100))
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])]))
}

/** Call for some milliseconds, at least once; give CPU milliseconds of a call. */
function run(work, atLeast) {
  // None is to pay for the garbage of another.
  globalThis.gc()
  const start = performance.now()
  const before = process.cpuUsage()
  let calls = 0
  do {
    work()
    calls++
  } while (performance.now() - start < atLeast)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000 / calls
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1]
}
