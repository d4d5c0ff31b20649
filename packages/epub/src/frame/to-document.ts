import {escapeXml} from '../text/escape-xml.js'

/** A content document, without its frame. */
export interface DocumentParts {
  readonly lang: string
  readonly title: string
  /** Content of `body`. */
  readonly body: string
  /** Class of `body`. */
  readonly style?: string | undefined
  /** `meta` elements. */
  readonly meta?: string | undefined
}

/**
 * Write a content document.
 *
 * @param parts
 *   What is particular to it.
 * @returns
 *   XHTML.
 * @see https://www.w3.org/TR/epub-33/#sec-xhtml
 */
export function toDocument({lang, title, body, style, meta}: DocumentParts): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>${meta ? `\n${meta}` : ''}
</head>
<body${style ? ` class="${style}"` : ''}>
${body}
</body>
</html>
`
}
