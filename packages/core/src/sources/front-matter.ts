import {FAILSAFE_SCHEMA, load, YAMLException} from 'js-yaml'
import type {VFile} from 'vfile'
import {tell} from '../tell.js'
import type {Fields} from './fields.js'
import {readFieldsByLine} from './read-fields-by-line.js'

const maxLength = 64 * 1024
const maxDepth = 64
const maxKeys = 1000

/** A document parted into its front matter and the rest. */
export interface Parted {
  readonly fields: Fields
  /** Front matter that could not be understood, as it stands in the file. */
  readonly unread?: string | undefined
  readonly body: string
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number
}

/**
 * Part a document into its front matter and its body.
 *
 * The front matter is YAML between lines of `---`; blank lines may stand
 * before it. Nothing in it is ever run, and no text of it is lost: what is not
 * understood is handed back as `unread`.
 *
 * @param text
 *   Whole document.
 * @param vfile
 *   File to tell `front-matter-unclosed`, `front-matter-language`,
 *   `front-matter-too-large` and `front-matter-invalid` on.
 * @returns
 *   Fields, what was not understood, and the body.
 * @see https://jekyllrb.com/docs/front-matter/
 */
export function partFrontMatter(text: string, vfile: VFile): Parted {
  const opening = /^(?:[ \t]*\r?\n)*---([^\r\n]*)\r?\n/.exec(text)
  const language = opening?.[1]?.trim() ?? ''
  if (!opening || !/^[a-z]*$/i.test(language)) return {fields: {}, body: text, bodyLine: 1}

  const firstLine = countLines(opening[0])
  const rest = text.slice(opening[0].length)
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest)
  if (!closing) {
    tell(
      vfile,
      'front-matter-unclosed',
      'Unexpected end of file in front matter, kept as text',
      firstLine
    )
    return {fields: {}, body: rest, bodyLine: firstLine + 1}
  }

  const block = rest.slice(0, closing.index)
  return {
    ...readBlock(block, language, firstLine, vfile),
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: firstLine + countLines(block) + countLines(closing[0]) + 1
  }
}

function readBlock(
  block: string,
  language: string,
  line: number,
  vfile: VFile
): Pick<Parted, 'fields' | 'unread'> {
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    const reason = `Unexpected front matter in \`${language}\`, expected YAML; kept as text, not run`
    tell(vfile, 'front-matter-language', reason, line)
    return {fields: {}, unread: block}
  }
  if (block.length > maxLength) {
    const reason = `Unexpected front matter of ${block.length} characters, expected at most ${maxLength}; kept as text`
    tell(vfile, 'front-matter-too-large', reason, line)
    return {fields: {}, unread: block}
  }
  return readYaml(block, line, vfile)
}

function readYaml(block: string, line: number, vfile: VFile): Pick<Parted, 'fields' | 'unread'> {
  try {
    const value = load(block, {schema: FAILSAFE_SCHEMA, maxDepth, maxAliases: 0})
    if (isFields(value) && Object.keys(value).length <= maxKeys) return {fields: value}
    if (value === undefined || value === null || value === '') return {fields: {}}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {fields, unread} = readFieldsByLine(block)
    const done = unread === '' ? 'read line by line' : 'read line by line, the rest kept as text'
    const place = line + 1 + (error.mark?.line ?? 0)
    tell(vfile, 'front-matter-invalid', `Unexpected YAML (${error.reason}), ${done}`, place)
    return {fields, unread: unread || undefined}
  }
  tell(
    vfile,
    'front-matter-invalid',
    'Unexpected YAML that is not a list of fields, kept as text',
    line
  )
  return {fields: {}, unread: block}
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
