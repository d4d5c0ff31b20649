import type {VFile} from 'vfile'
import {tell} from '../tell.js'
import type {Fields} from './fields.js'
import {type FrontMatter, findFrontMatter} from './front-matter/find-front-matter.js'
import {readFieldsByLine} from './front-matter/read-fields-by-line.js'
import {readToml} from './front-matter/read-toml.js'
import {readYaml} from './front-matter/read-yaml.js'

/** Limits of a front matter. */
export interface FrontMatterLimits {
  /**
   * Characters of the largest one that is read.
   *
   * @defaultValue 65536
   */
  readonly maxLength?: number | undefined
  /**
   * Fields of the largest one that is read.
   *
   * @defaultValue 1000
   */
  readonly maxFields?: number | undefined
}

/** A document parted into its front matter and the rest. */
export interface Parted {
  readonly fields: Fields
  /** Front matter that could not be understood, as it stands in the file. */
  readonly unread?: Unread | undefined
  readonly body: string
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number
}

/** Text that was not understood. */
export interface Unread {
  /** What it says it is written in, such as `yaml`. */
  readonly language: string
  readonly text: string
}

/**
 * Part a document into its front matter and its body.
 *
 * YAML, TOML and JSON are read. Nothing in a front matter is ever run, and no
 * text of it is lost: what is not understood is handed back as `unread`.
 *
 * @param text
 *   Whole document.
 * @param vfile
 *   File to tell `front-matter-unclosed`, `front-matter-language`,
 *   `front-matter-too-large` and `front-matter-invalid` on.
 * @param limits
 *   Limits of what is read.
 * @returns
 *   Fields, what was not understood, and the body.
 * @see https://jekyllrb.com/docs/front-matter/
 */
export async function partFrontMatter(
  text: string,
  vfile: VFile,
  limits: Readonly<FrontMatterLimits> = {}
): Promise<Parted> {
  const {maxLength = 64 * 1024, maxFields = 1000} = limits
  // What is named as JSON is JSON as a whole.
  const found = findFrontMatter(text, vfile.extname === '.json' ? 0 : maxLength)
  if (!found) return {fields: {}, body: text, bodyLine: 1}
  const {body, bodyLine, block, line, language} = found
  if (found.isUnclosed) {
    const reason = 'Unexpected end of file in front matter, kept as text'
    tell(vfile, 'front-matter-unclosed', reason, line)
    return {fields: {}, body, bodyLine}
  }
  if (block.length > maxLength) {
    const reason = `Unexpected front matter of ${block.length} characters, expected at most ${maxLength}; kept as text`
    tell(vfile, 'front-matter-too-large', reason, line)
    return {fields: {}, unread: {language, text: block}, body, bodyLine}
  }
  const {fields, unread} = await readBlock(found, vfile)
  const count = Object.keys(fields).length
  if (count <= maxFields) return {fields, unread, body, bodyLine}
  const reason = `Unexpected front matter of ${count} fields, expected at most ${maxFields}; kept as text`
  tell(vfile, 'front-matter-too-large', reason, line)
  return {fields: {}, unread: {language, text: block}, body, bodyLine}
}

async function readBlock(
  {language, block, line}: FrontMatter,
  vfile: VFile
): Promise<Pick<Parted, 'fields' | 'unread'>> {
  const text = {language, text: block}
  if (language === 'toml') {
    const fields = await readToml(block)
    if (typeof fields !== 'string') return {fields}
    tell(vfile, 'front-matter-invalid', `Unexpected TOML (${fields}), kept as text`, line)
    return {fields: {}, unread: text}
  }
  if (!/^(?:ya?ml|json)$/.test(language)) {
    const reason = `Unexpected front matter in \`${language}\`, expected YAML, TOML or JSON; kept as text, not run`
    tell(vfile, 'front-matter-language', reason, line)
    return {fields: {}, unread: text}
  }

  const {fields, problem} = readYaml(block)
  if (!problem) return {fields}
  const lenient = readFieldsByLine(block)
  const done = lenient.unread === '' ? '' : ', the rest kept as text'
  const reason = `Unexpected YAML (${problem.reason}), read line by line${done}`
  tell(vfile, 'front-matter-invalid', reason, line + 1 + problem.line)
  return {fields: lenient.fields, unread: {language, text: lenient.unread}}
}
