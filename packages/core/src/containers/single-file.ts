import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../container.js'
import type {ContainerLimits} from '../container-limits.js'
import type {Input} from '../input.js'
import type {Fields} from '../sources/fields.js'
import {readDate} from '../sources/read-date.js'
import {toMessage} from './to-message.js'
import {type OpenedMember, openArchive} from './zip/open-archive.js'

/**
 * A page that SingleFile saved in one file: a comment says where it was, and
 * when it was saved. Its pictures are in their addresses, or packed behind it.
 *
 * It is a container, as what the comment says is known of the document before
 * any source reads it.
 *
 * @see https://github.com/gildas-lormeau/SingleFile
 */
export const singleFile: Container = {name: 'single-file', detect, open}

const comment = /<!--\s*(?:Page saved with|Archive processed by) SingleFile\b([\s\S]*?)-->/

function detect({text}: InputHead): boolean {
  return comment.test(text)
}

async function* open(input: Input, limits: ContainerLimits): AsyncGenerator<Opened> {
  const {path = 'page.html', size} = input
  const head = new TextDecoder().decode(await input.read(0, 4096))
  const fields = fieldsOf(comment.exec(head)?.[1] ?? '')
  const isPacked = /<html[^>]*\sdata-sfz[\s>=]/i.test(head)
  const page = isPacked ? await findPage(input, path, limits) : {input, load: undefined}
  if (page.input.size > limits.maxBytes) {
    const reason = `Unexpected document of ${size} bytes, expected at most ${limits.maxBytes}`
    throw toMessage('input-too-large', reason)
  }
  const value = await page.input.read(0, page.input.size)
  yield {file: new VFile({path, value, data: {fields}}), load: page.load}
}

/** Behind the beginning of a page that unpacks itself lies an archive. */
async function findPage(
  input: Input,
  path: string,
  limits: ContainerLimits
): Promise<OpenedMember> {
  const archive = await openArchive(input, path, limits)
  const page = archive.open('index.html')
  if (page && 'input' in page) return page
  throw toMessage(page?.ruleId ?? 'container-empty', page?.reason ?? 'Unexpected page without text')
}

function fieldsOf(text: string): Fields {
  const url = /^\s*url:\s*(\S+)/m.exec(text)?.[1]
  const [, month, day, year, time, offset = ''] =
    /^\s*saved date:\s*\w{3} (\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})/m.exec(text) ??
    []
  const saved = readDate(`${day} ${month} ${year} ${time} ${offset}`)
  return {...(url && {url}), ...(saved && {saved: saved.value})}
}
