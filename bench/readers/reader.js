// Runs in the browser: a reader made of foliate-js alone, with what its own reader asks of a book.
import {FootnoteHandler} from '/foliate/footnotes.js'
import '/foliate/view.js'

/** What readers add to a book: their own colours and type. */
const readerStyle = `
  html {
    color-scheme: light dark;
    font-family: 'Noto Serif CJK SC', 'Noto Serif', serif;
    font-size: 17px;
  }
  @media (prefers-color-scheme: dark) {
    a:link { color: lightblue; }
  }
`

const popUp = document.querySelector('dialog')
const notes = new FootnoteHandler()
const view = document.createElement('foliate-view')
document.body.prepend(view)

notes.addEventListener('before-render', ({detail: {view}}) => {
  popUp.replaceChildren(view)
  view.renderer.setAttribute('flow', 'scrolled')
  view.renderer.setAttribute('margin', '12px')
  view.renderer.setAttribute('gap', '6%')
  view.renderer.setStyles(readerStyle)
})
notes.addEventListener('render', () => popUp.showModal())

const {book} = await open()
view.addEventListener('link', event => notes.handle(book, event))

/** Open the book, with its cover on the page. */
async function open() {
  const bytes = await (await fetch('book.epub')).blob()
  await view.open(new File([bytes], 'book.epub', {type: 'application/epub+zip'}))
  view.renderer.setAttribute('margin', '28px')
  view.renderer.setAttribute('gap', '9%')
  view.renderer.setStyles(readerStyle)
  await view.goTo(0)
  return view
}

/** Turn to a page: the element that a selector finds, or the innermost one that holds words. */
async function turnTo({selector = 'body *', words = ''}) {
  popUp.close()
  for (const [index, section] of book.sections.entries()) {
    if (!find(await section.createDocument(), selector, words)) continue
    await view.renderer.goTo({index, anchor: doc => find(doc, selector, words)})
    return true
  }
  return false
}

function find(doc, selector, words) {
  const holds = element => element.matches(selector) && element.textContent.includes(words)
  return [...doc.querySelectorAll(selector)].find(
    element => holds(element) && ![...element.children].some(holds)
  )
}

/** Follow the first reference to the note that holds words. */
async function openNote(words) {
  const [{doc}] = view.renderer.getContents()
  const note = [...doc.querySelectorAll('aside')].find(({textContent}) =>
    textContent.includes(words)
  )
  doc.querySelector(`a[href$="#${note.id}"]`).click()
  while (!popUp.open) await new Promise(resolve => setTimeout(resolve, 20))
}

/** What foliate-js reads of the book. */
function read() {
  const labels = ({label, subitems}) => (subitems ? [label, subitems.map(labels)] : label)
  return {metadata: book.metadata, contents: book.toc.map(labels), direction: book.dir}
}

globalThis.reader = {openNote, read, turnTo, next: () => view.next()}
