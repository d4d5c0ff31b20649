import {readFile} from 'node:fs/promises'
import {faces} from '../packages/fonts/dist/index.js'

/** Printed first. */
const title = '春夜随笔'

/** The sheet of our theme, so that all have as much to do. */
const sheet = {sizePt: 10.5, linePt: 18.4, sidePt: 77.14, topPt: 52.94}

/**
 * Who writes paragraphs as PDF: each gives a function from paragraphs to bytes,
 * and loads what it needs when it is asked for that, so that its start counts.
 */
export const pdfWriters = {
  ours: async () => {
    const {toPdf} = await import('../packages/pdf/dist/index.js')
    const {fonts} = await import('./pdf-fonts.mjs')
    return async paragraphs => {
      const children = paragraphs.map(value => ({
        type: 'paragraph',
        children: [{type: 'text', value}]
      }))
      const post = {type: 'post', id: 'p', role: 'answer', children}
      const thread = {type: 'thread', id: 't', title, children: [post]}
      return (await toPdf({type: 'book', version: 1, children: [thread]}, {fonts})).value
    }
  },
  pdfkit: async () => {
    const {default: PDFDocument} = await import('pdfkit')
    return async paragraphs => {
      const {sizePt, linePt, sidePt, topPt} = sheet
      const margins = {left: sidePt, right: sidePt, top: topPt, bottom: topPt}
      const document = new PDFDocument({size: 'A4', margins, font: face()})
      const chunks = []
      const ended = new Promise(resolve => {
        document.on('data', chunk => chunks.push(chunk)).on('end', resolve)
      })
      document.fontSize(sizePt)
      const lineGap = linePt - document.currentLineHeight(true)
      for (const text of [title, ...paragraphs]) {
        document.text(text, {align: 'justify', indent: 2 * sizePt, lineGap})
      }
      document.end()
      await ended
      return Buffer.concat(chunks)
    }
  },
  typst: async () => {
    const {NodeCompiler} = await import('@myriaddreamin/typst-ts-node-compiler')
    const {sizePt, linePt, sidePt, topPt} = sheet
    const head = `#set page(paper: "a4", margin: (x: ${sidePt}pt, y: ${topPt}pt))
#set text(font: "Noto Serif SC", size: ${sizePt}pt, lang: "zh", top-edge: ${sizePt}pt, bottom-edge: 0pt)
#set par(justify: true, leading: ${linePt - sizePt}pt, spacing: ${linePt - sizePt}pt, first-line-indent: (amount: 2em, all: true))
`
    return async paragraphs => {
      const compiler = NodeCompiler.create({fontArgs: [{fontBlobs: [await readFile(face())]}]})
      const mainFileContent = head + [title, ...paragraphs].map(escapeTypst).join('\n\n')
      return Buffer.from(compiler.pdf({mainFileContent}))
    }
  }
}

/** Ours of body text. */
function face() {
  const {url} = faces.find(({name}) => name === 'NotoSerifSC-Regular')
  return url.pathname
}

function escapeTypst(text) {
  return text.replace(/[\\#$*_`<>@[\]~="'/-]/g, '\\$&')
}
