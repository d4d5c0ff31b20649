/**
 * See that a peer found the same text, spaces left out.
 *
 * @throws
 *   If it did not.
 */
export function expectSame(name, ours, peers) {
  const [wanted, got] = [squash(ours), squash(peers)]
  if (wanted === got) return
  let at = 0
  while (wanted[at] === got[at]) at++
  const near = text => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))
  throw new Error(`${name}: other text at ${at}: ours ${near(wanted)}, peer's ${near(got)}`)
}

function squash(text) {
  return text.replace(/\s+/g, '')
}
