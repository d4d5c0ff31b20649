/** Pictures by their types, as small as they can be told by. */
export const tinyPictures: ReadonlyArray<[type: string, extension: string, bytes: Uint8Array]> = [
  ['image/jpeg', 'jpg', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF\0')],
  ['image/png', 'png', latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
  ['image/gif', 'gif', latin1('GIF89a\x01\0\x01\0\0\0\0')],
  ['image/webp', 'webp', latin1('RIFF\x1A\0\0\0WEBPVP8L')],
  ['image/avif', 'avif', latin1('\0\0\0\x1Cftypavif\0\0\0\0mif1')],
  ['image/avif', 'avif', latin1('\0\0\0\x1Cftypmif1\0\0\0\0mif1avif')]
]

/** Give the bytes that a string of characters below 256 stands for. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
