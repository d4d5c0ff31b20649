import {readFileSync} from 'node:fs'
import {getDocument, OPS, type PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {paintedItems} from './painted-items.js'
import type {PdfPage} from './pdf-page.js'

/**
 * Read what the pages of a PDF paint with pdf.js, page by page.
 *
 * @param path
 *   File.
 * @returns
 *   Its pages, and what pdf.js says of their text.
 * @see https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib-PDFPageProxy.html
 */
export async function* readPages(path: string): AsyncGenerator<PdfPage & {readonly text: string}> {
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    verbosity: 0
  })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const {fnArray, argsArray} = await page.getOperatorList()
    const operators = fnArray.map((code, index) => ({
      name: names.get(code) ?? String(code),
      args: argsArray[index] ?? []
    }))
    const items = paintedItems(operators, page.ref?.num ?? 0, name => scaleOf(page, name))
    const text = await textOf(page)
    yield {number, widthPt: right - left, heightPt: top - bottom, items, text}
    page.cleanup()
  }
  await task.destroy()
}

const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))

/** Widths of glyphs are in thousandths, but in fonts of procedures as their matrix has it. */
function scaleOf(page: PDFPageProxy, name: string): number {
  const font: {isType3Font?: boolean; fontMatrix?: number[]} = page.commonObjs.get(name)
  return font.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const {items} = await page.getTextContent({disableNormalization: true})
  return items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}
