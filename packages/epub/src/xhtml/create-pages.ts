/** The files of a chapter, as they are written. */
export interface Pages {
  /** Name of the file that is being written. */
  readonly file: () => string
  readonly write: (xhtml: string) => void
  /** Whether the file is so long that the next block had better go elsewhere. */
  readonly isFull: () => boolean
  /** Begin the next file. */
  readonly turn: () => void
  /** Content of the files that have been written. */
  readonly all: () => ReadonlyArray<{readonly file: string; readonly content: string}>
}

/**
 * Characters in a file, where it is time to begin the next: about 200 kB of
 * Chinese text. E-ink readers hold a whole file in memory, and stop at 250 kB.
 */
const maxLength = 70_000

/**
 * Create the files of a chapter.
 *
 * @param number
 *   Number of the chapter.
 * @returns
 *   One empty file.
 */
export function createPages(number: number): Pages {
  const name = `chapter-${String(number).padStart(4, '0')}`
  const written: string[][] = [[]]
  let length = 0

  return {
    file: () => fileOf(written.length - 1),
    write(xhtml) {
      if (!xhtml) return
      written.at(-1)?.push(xhtml)
      length += xhtml.length
    },
    isFull: () => length > maxLength,
    turn() {
      written.push([])
      length = 0
    },
    all: () => written.map((parts, index) => ({file: fileOf(index), content: parts.join('\n')}))
  }

  function fileOf(index: number): string {
    return index === 0 ? `${name}.xhtml` : `${name}-${index + 1}.xhtml`
  }
}
