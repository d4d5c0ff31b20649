import {claimXmp} from './claim-xmp.js'
import type {DocumentInfo} from './document-info.js'

/**
 * Write the metadata of a file.
 *
 * @param info
 *   What is told about the file.
 * @param program
 *   What made it.
 * @returns
 *   XMP packet in UTF-8.
 * @see ISO 16684-1
 */
export function toXmp(info: DocumentInfo, program: string): Uint8Array {
  const {title, author, created, lang, claims} = info
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z')
  const creator =
    author === undefined
      ? ''
      : `\n<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`
  return new TextEncoder().encode(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(program)}</xmp:CreatorTool>
<pdf:Producer>${escapeXml(program)}</pdf:Producer>
</rdf:Description>
${claimXmp(claims)}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, char => entities[char] ?? char)
}
