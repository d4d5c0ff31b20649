import {statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {type FaceSource, type FontFamily, type PdfFonts, unpackFont} from '@answerbook/pdf'
import {type FontRole, fontRoles} from './font-option.js'
import {once} from './once.js'
import {UsageError} from './usage-error.js'

/**
 * Put the fonts of the user before the others.
 *
 * @param words
 *   `[role=]file[#font]` each: what it is for, the body text if nothing is
 *   said, and which font of a collection.
 * @param fonts
 *   Fonts for what these lack.
 * @returns
 *   Fonts; each file is read when a document first uses it, and once.
 * @throws
 *   `UsageError` if there is no such file.
 */
export function userFonts(words: readonly string[], fonts: PdfFonts): PdfFonts {
  const files = new Map<string, FaceSource>()
  const given = words.map(word => {
    const {role, path} = split(word)
    const source = files.get(path) ?? toSource(path)
    files.set(path, source)
    return {role, source}
  })
  const of = (role: FontRole) => given.filter(one => one.role === role).map(({source}) => source)
  const family = (role: 'kai' | 'mono' | 'sans' | 'serif'): FontFamily => ({
    regular: [...of(role), ...toList(fonts[role]?.regular)],
    bold: [...of(`${role}-bold`), ...toList(fonts[role]?.bold)]
  })
  return {
    ...fonts,
    serif: family('serif'),
    sans: family('sans'),
    kai: family('kai'),
    mono: family('mono'),
    fallback: [...of('fallback'), ...(fonts.fallback ?? [])]
  }
}

function split(word: string): {readonly role: FontRole; readonly path: string} {
  const [name = ''] = word.split('=', 1)
  const role = fontRoles.find(known => known === name)
  if (role) return {role, path: word.slice(name.length + 1)}
  if (/^[a-z-]+=/i.test(word) && !isFile(word)) {
    throw new UsageError(`Unexpected ${name} for --pdf-font, expected ${fontRoles.join(', ')}`)
  }
  return {role: 'serif', path: word}
}

/** A name may have a `#` of its own, before that of a collection. */
function toSource(word: string): FaceSource {
  const hash = isFile(word) ? -1 : word.lastIndexOf('#')
  const path = hash < 0 ? word : word.slice(0, hash)
  const member = hash < 0 ? undefined : word.slice(hash + 1)
  if (!isFile(path)) throw new UsageError(`No font file ${path}, which --pdf-font names`)
  return {
    name: word,
    load: once(async () => unpackFont(await readFile(path), {name: word, member}))
  }
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}

function toList(faces: FontFamily['regular']): readonly FaceSource[] {
  if (!faces) return []
  return 'load' in faces ? [faces] : faces
}
