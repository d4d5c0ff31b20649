import type {Fields} from '../fields.js'

/**
 * Read front matter that is not YAML, as its writer meant it.
 *
 * A line is `name: value`, an item of the list above it, or goes on with the
 * value above it if it is indented. Quotes round a value are dropped, however
 * many there are: some writers quote again on each run.
 *
 * @param block
 *   Lines between the fences.
 * @returns
 *   Fields, and the lines that fit none of this.
 */
export function readFieldsByLine(block: string): {fields: Fields; unread: string} {
  const fields: Record<string, string | string[]> = Object.create(null)
  const unread: string[] = []
  let name: string | undefined

  for (const line of block.split(/\r?\n/)) {
    const field = /^([\p{L}_][\p{L}\p{N}_-]*):(?:[ \t]+(.*))?$/u.exec(line)
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1]
    const known = name === undefined ? undefined : fields[name]
    if (field?.[1] !== undefined) {
      name = field[1]
      fields[name] = unquote(field[2] ?? '')
    } else if (line.trim() === '' || /^[ \t]*#/.test(line)) {
      // Blank lines and comments say nothing.
    } else if (name !== undefined && item !== undefined && (known === '' || Array.isArray(known))) {
      if (Array.isArray(known)) known.push(unquote(item))
      else fields[name] = [unquote(item)]
    } else if (name !== undefined && typeof known === 'string' && /^[ \t]/.test(line)) {
      fields[name] = `${known} ${line.trim()}`.trim()
    } else {
      unread.push(line)
    }
  }
  return {fields, unread: unread.join('\n')}
}

function unquote(value: string): string {
  let start = 0
  let end = value.trimEnd().length
  while (/\s/.test(value[start] ?? '')) start++
  while (end - start >= 2 && /["']/.test(value[start] ?? '') && value[start] === value[end - 1]) {
    start++
    end--
  }
  return value.slice(start, end)
}
