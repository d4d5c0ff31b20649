/** What tells where a row belongs. */
export interface RowKeys {
  readonly id?: number | undefined
  /** 1 is a question, 2 an answer; see the schema of the dumps. */
  readonly type?: number | undefined
  /** Of an answer, the question. */
  readonly parent?: number | undefined
}

/** The keys are the first attributes of every dump so far. */
const usualLength = 256

/**
 * Read the keys of a row, without reading the rest of it.
 *
 * @see https://meta.stackexchange.com/q/2677
 */
export function readKeys(row: Uint8Array): RowKeys {
  const keys = readFrom(row.subarray(0, usualLength))
  return isComplete(keys) || row.length <= usualLength ? keys : readFrom(row)
}

function readFrom(row: Uint8Array): RowKeys {
  const text = new TextDecoder('latin1').decode(row)
  const attribute = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
  attribute.lastIndex = '<row'.length
  let keys: RowKeys = {}
  while (!isComplete(keys)) {
    const [, name, double, single] = attribute.exec(text) ?? []
    if (name === undefined) break
    const value = toNumber(double ?? single)
    if (name === 'Id') keys = {...keys, id: value}
    if (name === 'PostTypeId') keys = {...keys, type: value}
    if (name === 'ParentId') keys = {...keys, parent: value}
  }
  return keys
}

function isComplete({id, type, parent}: RowKeys): boolean {
  return id !== undefined && type !== undefined && (type !== 2 || parent !== undefined)
}

function toNumber(digits = ''): number | undefined {
  const value = /^\d{1,10}$/.test(digits) ? Number(digits) : 0
  return value > 0 && value < 2 ** 32 ? value : undefined
}
