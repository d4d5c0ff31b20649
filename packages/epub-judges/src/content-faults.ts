import {readFile} from 'node:fs/promises'
import {unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {contentModel} from './content-model.js'

/**
 * Look for elements of a book that do not stand where HTML and MathML let them.
 *
 * @param path
 *   File of the book.
 * @returns
 *   A line for each, with the file and the line in it.
 */
export async function contentFaults(path: string): Promise<string[]> {
  const files = Object.entries(unzipSync(new Uint8Array(await readFile(path))))
  return files
    .filter(([name]) => name.endsWith('.xhtml'))
    .flatMap(([name, bytes]) =>
      faultsIn(new TextDecoder().decode(bytes)).map(line => `${name} ${line}`)
    )
}

interface Open {
  readonly name: string
  readonly children: string[]
  text: string
}

/** Faults of a document, with their lines. */
export function faultsIn(xhtml: string): string[] {
  const faults: string[] = []
  const open: Open[] = [{name: '', children: [], text: ''}]
  const parser = new SaxesParser()
  const tell = (reason: string) => faults.push(`${parser.line}: ${reason}`)

  parser.on('error', ({message}) => tell(message))
  parser.on('opentag', ({name, attributes}) => {
    const parent = open.at(-1)
    parent?.children.push(name)
    open.push({name, children: [], text: ''})
    const model = contentModel.get(name)
    if (model?.parents && !model.parents.includes(parent?.name ?? '')) {
      tell(`${name} in ${parent?.name}`)
    }
    if (!name.startsWith('m') || !model?.attributes) return
    const known = [...model.attributes, 'class', 'id', 'style', 'xmlns']
    for (const attribute of Object.keys(attributes)) {
      if (!known.includes(attribute)) tell(`${attribute} of ${name}`)
    }
  })
  parser.on('text', text => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', ({name}) => {
    const {children, text} = open.pop() ?? {children: [], text: ''}
    const model = contentModel.get(name)
    if (!model) {
      if (open.some(({name}) => name === 'math')) tell(`${name} in math`)
      return
    }
    const {count, content} = model
    if (count !== undefined && children.length !== count) {
      tell(`${name} with ${children.length} children, not ${count}`)
    }
    if (content === 'text' && children.length > 0) tell(`${children[0]} in ${name}`)
    if (content === 'elements' && text.trim() !== '') tell(`text in ${name}`)
    if (content === 'none' && (children.length > 0 || text !== '')) tell(`content in ${name}`)
  })
  parser.write(xhtml).close()
  return faults
}
