import {readFile} from 'node:fs/promises'
import type {CoverFaces, FaceSource} from '@answerbook/assets'
import {type FontFace, faces} from '@answerbook/fonts'
import {once} from './once.js'

const others = ofRole('symbols', 400).concat(ofRole('emoji', 400))
const regular = ofRole('serif', 400)

/** Faces of the covers that are made: each is read when a title first needs it. */
export const coverFaces: CoverFaces = {
  title: [...ofRole('serif', 700), ...regular, ...others],
  text: [...regular, ...others]
}

function ofRole(role: FontFace['role'], weight: FontFace['weight']): FaceSource[] {
  return faces
    .filter(face => face.role === role && face.weight === weight)
    .map(({name, ranges, url}) => ({name, ranges, load: once(() => readFile(url))}))
}
