import {readFile} from 'node:fs/promises'
import type {CoverFaces} from '@answerbook/assets'
import {faces} from '@answerbook/fonts'

/** Faces of some names, of the package of faces. */
export function testFaces(...names: readonly string[]): CoverFaces {
  const title = names.flatMap(name =>
    faces
      .filter(face => face.name === name)
      .map(({ranges, url}) => ({name, ranges, load: () => readFile(url)}))
  )
  return {title}
}
