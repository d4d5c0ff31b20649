import {digest} from '@answerbook/core/exporting'

/** The namespace of URLs: 6ba7b811-9dad-11d1-80b4-00c04fd430c8. */
const namespace = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8
]

/**
 * Derive a UUID from a name.
 *
 * @param name
 *   What is to be identified: URLs, or ids of what has none.
 * @returns
 *   UUID of version 5; the same for the same name.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function uuidV5(name: string): string {
  const bytes = new TextEncoder().encode(name)
  const data = new Uint8Array(namespace.length + bytes.length)
  data.set(namespace)
  data.set(bytes, namespace.length)
  return digest('sha1', data).replace(layout, (_, low, mid, high, variant, sequence, node) => {
    const marked = ((Number.parseInt(variant, 16) & 0x3) | 0x8).toString(16)
    return `${low}-${mid}-5${high}-${marked}${sequence}-${node}`
  })
}

/** Fields of a UUID, without the digits that its version and variant take; then what is left over. */
const layout = /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12}).*$/
