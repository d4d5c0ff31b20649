/** What stands at the beginning of a file. */
export interface PageHead {
  readonly title: string
  /** Id of the heading in the file; absent in one that goes on with the text of another. */
  readonly headingId?: string | undefined
  /** Whether an indent shows where a paragraph begins. */
  readonly isIndented: boolean
}

/** A file of a chapter. */
export interface Page extends PageHead {
  readonly file: string
  readonly content: string
}

/** The files of a chapter, as they are written. */
export interface Pages {
  /** Name of the file that is being written. */
  readonly file: () => string
  readonly write: (xhtml: string) => void
  /** Whether the file is so long that the next block had better go elsewhere. */
  readonly isFull: () => boolean
  /** Begin the next file. */
  readonly begin: (name: string, head: PageHead) => void
  /** Begin a file that goes on with the text of this one. */
  readonly goOn: () => void
  /** Remember that an element with an id is in the file that is being written. */
  readonly place: (id: string) => void
  /** The files that have been written, with links to what was placed in another of them. */
  readonly all: () => Page[]
}

/**
 * Characters in a file, where it is time to begin the next: about 200 kB of
 * Chinese text. E-ink readers hold a whole file in memory, and stop at 250 kB.
 */
const maxLength = 70_000

/**
 * Create the files of a chapter.
 *
 * @param name
 *   Name of the first file, without ending.
 * @param head
 *   What stands at its beginning.
 * @param continued
 *   Make the title of a file that goes on with the text of another.
 * @returns
 *   One empty file.
 */
export function createPages(
  name: string,
  head: PageHead,
  continued: (title: string) => string
): Pages {
  const written = [{file: `${name}.xhtml`, head, parts: [] as string[]}]
  let base = {name, head, count: 1}
  let length = 0
  const fileOf = new Map<string, string>()

  return {
    file,
    write(xhtml) {
      if (!xhtml) return
      written.at(-1)?.parts.push(xhtml)
      length += xhtml.length
    },
    isFull: () => length > maxLength,
    begin(name, head) {
      base = {name, head, count: 1}
      turn(name, head)
    },
    goOn() {
      base.count += 1
      const {title, isIndented} = base.head
      turn(`${base.name}-${base.count}`, {title: continued(title), isIndented})
    },
    place(id) {
      fileOf.set(id, file())
    },
    all: () =>
      written.map(({file, head, parts}) => ({file, ...head, content: mend(parts.join('\n'), file)}))
  }

  function mend(content: string, own: string): string {
    if (written.length === 1) return content
    return content.replace(/ href="#([^"]+)"/g, (link, id) => {
      const file = fileOf.get(id) ?? own
      return file === own ? link : ` href="${file}#${id}"`
    })
  }

  function file(): string {
    return written.at(-1)?.file ?? ''
  }

  function turn(name: string, head: PageHead): void {
    written.push({file: `${name}.xhtml`, head, parts: []})
    length = 0
  }
}
