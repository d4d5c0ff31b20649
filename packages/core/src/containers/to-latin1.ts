/** Write each byte as the character of its number: signatures are read that way. */
export function toLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
