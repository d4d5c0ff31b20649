/** Entries that one block of a character map may have. */
const blockLength = 100

/**
 * Write the map from the codes of a font, of one byte each, to characters.
 *
 * @param entries
 *   Codes and code points, in the order of the codes.
 * @returns
 *   Character map, for copying and searching.
 * @see ISO 32000-1, 9.10.3
 */
export function toUnicode(
  entries: ReadonlyArray<readonly [code: number, codePoint: number]>
): string {
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += blockLength) {
    const lines = entries
      .slice(start, start + blockLength)
      .map(([code, codePoint]) => `<${hex(code, 2)}> <${utf16(codePoint)}>`)
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return text
    .split('')
    .map(unit => hex(unit.charCodeAt(0), 4))
    .join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
