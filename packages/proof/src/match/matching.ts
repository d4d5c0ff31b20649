/** Which characters of one text were found in another: each there serves once. */
export interface Matching {
  readonly wanted: string
  readonly got: string
  /** For each wanted character its place in the other text; -1 if there is none. */
  readonly places: Int32Array
  /** 1 for each character of the other text that serves. */
  readonly used: Uint8Array
}

/** Start with nothing found. */
export function startMatching(wanted: string, got: string): Matching {
  return {
    wanted,
    got,
    places: new Int32Array(wanted.length).fill(-1),
    used: new Uint8Array(got.length)
  }
}

/** Put down that a run of characters was found. */
export function claim({places, used}: Matching, from: number, place: number, length: number): void {
  for (let index = 0; index < length; index++) {
    places[from + index] = place + index
    used[place + index] = 1
  }
}

/** Take it back. */
export function release(
  {places, used}: Matching,
  from: number,
  place: number,
  length: number
): void {
  places.fill(-1, from, from + length)
  used.fill(0, place, place + length)
}
