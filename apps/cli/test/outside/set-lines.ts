import {execFileSync} from 'node:child_process'

/** A character of a page, as MuPDF sees it. Lengths in points. */
export interface SetChar {
  readonly char: string
  readonly leftPt: number
  readonly rightPt: number
  readonly sizePt: number
}

/** A line of a page. */
export interface SetLine {
  readonly page: number
  readonly text: string
  readonly baselinePt: number
  readonly chars: readonly SetChar[]
}

/**
 * Read the lines of a PDF with MuPDF, a reader that is not ours.
 *
 * @see https://mupdf.readthedocs.io/en/latest/tools/mutool-draw.html
 */
export function setLines(path: string): SetLine[] {
  const xml = execFileSync('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', path], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3
  })
  const lines: SetLine[] = []
  let page = 0
  let sizePt = 0
  let chars: SetChar[] = []
  let baselinePt = 0
  for (const [, name = '', attributes = ''] of xml.matchAll(/<(\/?\w+)([^>]*)>/g)) {
    const get = (key: string) => decode(new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    if (name === 'page') page++
    if (name === 'line') chars = []
    if (name === 'font') sizePt = Number(get('size'))
    if (name === 'char') {
      const [leftPt = 0, , rightPt = 0] = get('quad').split(' ').map(Number)
      baselinePt = Number(get('y'))
      chars.push({char: get('c'), leftPt, rightPt, sizePt})
    }
    if (name === '/line') {
      const text = chars.map(({char}) => char).join('')
      lines.push({page, text, baselinePt, chars})
    }
  }
  return lines
}

function decode(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
