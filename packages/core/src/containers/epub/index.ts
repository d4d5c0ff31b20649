import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../../container.js'
import type {ContainerLimits} from '../../container-limits.js'
import {failedFile} from '../../failed-file.js'
import type {Input} from '../../input.js'
import {tellFatal} from '../../tell.js'
import {toLatin1} from '../to-latin1.js'
import {toMessage} from '../to-message.js'
import {localHeaderSize} from '../zip/member-input.js'
import {openArchive} from '../zip/open-archive.js'
import {openChapter} from './open-chapter.js'
import {openMember, readText} from './read-member.js'
import {readPackage} from './read-package.js'
import {xmlElements} from './xml-elements.js'

/**
 * An e-book. Of one that we wrote, each chapter is a document, and knows what
 * the book says of it; of any other, each of its content documents.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export const epub: Container = {name: 'epub', detect, open}

function detect({bytes}: InputHead): boolean {
  const start = toLatin1(bytes.subarray(0, 64))
  return (
    start.startsWith('PK\x03\x04') &&
    start.startsWith('mimetypeapplication/epub+zip', localHeaderSize)
  )
}

async function* open(input: Input, limits: ContainerLimits): AsyncGenerator<Opened> {
  const {path: name = 'book.epub'} = input
  const archive = await openArchive(input, name, limits)
  const container = await xmlElements(await readText(archive, 'META-INF/container.xml'))
  const rootFile = container.find(element => element.name === 'rootfile')
  const packagePath = rootFile?.attributes['full-path'] ?? ''
  const book = await readPackage(await readText(archive, packagePath), packagePath)

  if (book.generator === 'answerbook') {
    const chapters = groupChapters(book.documents)
    const options = {isOnly: chapters.length === 1, maxBytes: limits.maxBytes}
    for (const paths of chapters) {
      try {
        const files = paths.map(path => openMember(archive, path))
        yield await openChapter(files, book, options)
      } catch (error) {
        yield {file: failedFile(`${name}/${paths[0]}`, error)}
      }
    }
    return
  }
  for (const path of book.documents) {
    const opened = archive.open(path)
    if (opened && 'input' in opened) {
      yield opened
    } else {
      const file = new VFile({path: `${name}/${path}`})
      const reason = opened?.reason ?? 'Unexpected book that names a file which it does not hold'
      tellFatal(file, opened?.ruleId ?? 'archive-damaged', reason)
      yield {file}
    }
  }
  if (book.documents.length === 0) {
    throw toMessage('container-empty', 'Unexpected book without texts')
  }
}

/** A long chapter has several files; what is no chapter is made from them. */
function groupChapters(paths: readonly string[]): string[][] {
  const chapters = new Map<string, string[]>()
  for (const path of paths) {
    const [, chapter] =
      /^(.*\/t[\da-f]{12}(?:x\d+)?)(?:-p[\da-f]{12}(?:x\d+)?)?(?:-\d+)?\.xhtml$/.exec(path) ?? []
    if (chapter !== undefined) chapters.set(chapter, [...(chapters.get(chapter) ?? []), path])
  }
  return [...chapters.values()]
}
