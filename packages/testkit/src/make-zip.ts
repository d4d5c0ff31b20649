import {crc32, deflateRawSync} from 'node:zlib'

/** A member of an archive, and how it is to be wrong. */
export interface ZipMember {
  /** Bytes of its name, if it is not UTF-8. */
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  readonly method?: number
  /** 1 for encrypted, 0x800 for a name in UTF-8. */
  readonly flags?: number
  /** As Unix has it: 0o120777 for a symbolic link. */
  readonly mode?: number
  /** What the directory says of its size. */
  readonly statedSize?: number
  /** What the directory says of its checksum. */
  readonly statedCrc?: number
  /** What the directory says of where it is: by the number of another member. */
  readonly at?: number
}

/**
 * Write a ZIP archive by hand.
 *
 * @param zip64
 *   Say where the directory is as archives above 4 GiB do.
 */
export function makeZip(members: readonly ZipMember[], zip64 = false): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const member of members) {
    const {content = '', flags = 0, method = 8, mode = 0o100644} = member
    const name = Buffer.from(member.name)
    const bytes = Buffer.from(content)
    const data = method === 0 ? bytes : deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(flags, 2)
    about.writeUInt16LE(method, 4)
    about.writeUInt32LE(member.statedCrc ?? crc32(bytes), 10)
    about.writeUInt32LE(data.length, 14)
    about.writeUInt32LE(member.statedSize ?? bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    parts.push(Buffer.from('PK\x03\x04'), about, name, data)
    offsets.push(offset)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offsets[member.at ?? offsets.length - 1] ?? 0, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), about, rest, name)
    offset += 30 + name.length + data.length
  }
  const size = Buffer.concat(directory).length
  const end = Buffer.alloc(18)
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 4)
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 12)
  const tail = zip64 ? zip64End(members.length, size, offset) : []
  return Buffer.concat([...parts, ...directory, ...tail, Buffer.from('PK\x05\x06'), end])
}

function zip64End(count: number, size: number, offset: number): Buffer[] {
  const record = Buffer.alloc(52)
  record.writeUInt32LE(44, 0)
  record.writeUInt16LE(45, 8)
  record.writeUInt16LE(45, 10)
  record.writeUInt32LE(count, 20)
  record.writeUInt32LE(count, 28)
  record.writeUInt32LE(size, 36)
  record.writeUInt32LE(offset, 44)
  const locator = Buffer.alloc(16)
  locator.writeUInt32LE(offset + size, 4)
  locator.writeUInt32LE(1, 12)
  return [Buffer.from('PK\x06\x06'), record, Buffer.from('PK\x06\x07'), locator]
}
