import {VFile} from 'vfile'
import type {OpenedDocument, OpenedInput} from '../../container.js'
import type {Fields} from '../../sources/fields.js'
import {tellFatal} from '../../tell.js'
import type {Package} from './read-package.js'

/** What a chapter is opened with. */
export interface OpenChapterOptions {
  /** Whether what the book says is said of this chapter. */
  readonly isOnly: boolean
  /** Size in bytes of the largest document. */
  readonly maxBytes: number
}

/**
 * Make one document of the files of a chapter that we wrote.
 *
 * @returns
 *   Document of all that stands in their bodies, one after the other.
 */
export async function openChapter(
  files: readonly OpenedInput[],
  book: Package,
  {isOnly, maxBytes}: OpenChapterOptions
): Promise<OpenedDocument> {
  const [first] = files
  const file = new VFile({path: first?.input.path, data: {fields: fieldsOf(book, isOnly)}})
  const size = files.reduce((total, {input}) => total + input.size, 0)
  if (size > maxBytes) {
    const reason = `Unexpected chapter of ${size} bytes, expected at most ${maxBytes}`
    tellFatal(file, 'input-too-large', reason)
    return {file}
  }
  const texts: string[] = []
  for (const {input} of files) {
    texts.push(new TextDecoder().decode(await input.read(0, input.size)))
  }
  const [begin = '', ...others] = texts
  file.value = others.length === 0 ? begin : join(begin, others)
  return {file, load: first?.load}
}

function join(first: string, others: readonly string[]): string {
  const heads = others.flatMap(text => /<meta name="answerbook:source" [^>]*>/.exec(text) ?? [])
  const head = first.indexOf('</head>')
  const end = first.lastIndexOf('</body>')
  const bodies = others.map(text => {
    const start = text.indexOf('>', text.indexOf('<body')) + 1
    return text.slice(start, text.lastIndexOf('</body>'))
  })
  return [first.slice(0, head), ...heads, first.slice(head, end), ...bodies, first.slice(end)].join(
    ''
  )
}

/** The book names the site of all chapters, but where and about what only one was. */
function fieldsOf({licence, publisher, source, subjects}: Package, isOnly: boolean): Fields {
  return {
    ...(publisher && {site: publisher}),
    ...(licence && {licence}),
    ...(isOnly && source && {url: source}),
    ...(isOnly && subjects.length > 0 && {categories: [...subjects]})
  }
}
