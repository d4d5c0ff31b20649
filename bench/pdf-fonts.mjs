import {fstatSync, openSync, readSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {faces} from '../packages/fonts/dist/index.js'

/** Our faces, as the command line has them: read when they are used. */
export const fonts = {
  serif: family('serif'),
  sans: family('sans'),
  kai: family('kai'),
  mono: family('mono'),
  fallback: of('symbols').map(toSource)
}

function family(role) {
  const ofWeight = weight =>
    of(role)
      .filter(face => face.weight === weight)
      .map(toSource)
  return {regular: ofWeight(400), bold: ofWeight(700)}
}

function of(role) {
  return faces.filter(face => face.role === role)
}

function toSource({name, ranges, url}) {
  let file
  const open = () => {
    file ??= openFile(url)
    return file
  }
  return {name, ranges, load: () => readFile(url), open}
}

function openFile(url) {
  const descriptor = openSync(url, 'r')
  const read = (start, end) => {
    const bytes = Buffer.allocUnsafe(end - start)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start))
  }
  return {length: fstatSync(descriptor).size, read}
}
