/** Rows by thread, 16 bytes each and 4 more once they are sorted. */
export interface RowIndex {
  readonly add: (offset: number, length: number, thread: number) => void
  /** Give the rows of each thread, by the number of the thread. */
  readonly threads: () => Generator<Thread>
}

/** Where the rows of a thread are. */
export interface Thread {
  /** Number of its question. */
  readonly number: number
  readonly rows: ReadonlyArray<{readonly offset: number; readonly length: number}>
}

/** Make an empty index. */
export function createIndex(): RowIndex {
  let count = 0
  let offsets = new Float64Array(1024)
  let lengths = new Uint32Array(1024)
  let numbers = new Uint32Array(1024)
  return {add, threads}

  function add(offset: number, length: number, thread: number): void {
    if (count === offsets.length) {
      offsets = grow(offsets, new Float64Array(2 * count))
      lengths = grow(lengths, new Uint32Array(2 * count))
      numbers = grow(numbers, new Uint32Array(2 * count))
    }
    offsets[count] = offset
    lengths[count] = length
    numbers[count] = thread
    count++
  }

  function* threads(): Generator<Thread> {
    const order = new Uint32Array(count).map((_, row) => row)
    order.sort((left, right) => at(numbers, left) - at(numbers, right) || left - right)
    let start = 0
    while (start < count) {
      const number = at(numbers, at(order, start))
      let end = start
      while (end < count && at(numbers, at(order, end)) === number) end++
      const rows = [...order.subarray(start, end)].map(row => ({
        offset: at(offsets, row),
        length: at(lengths, row)
      }))
      yield {number, rows}
      start = end
    }
  }
}

function grow<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** An index below the count is always there. */
function at(list: Float64Array | Uint32Array, index: number): number {
  return list[index] ?? 0
}
