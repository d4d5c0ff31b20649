import type {Mark} from '../flow/mark.js'
import type {Row} from '../flow/strip.js'

/**
 * Take a row out of the text: what is printed again is read aloud once.
 *
 * @param row
 *   Row; not changed.
 * @returns
 *   Row that looks the same and is neither part of the text nor leads anywhere.
 */
export function asArtifact(row: Row): Row {
  return {...row, marks: row.marks.flatMap(asArtifactMark)}
}

const unseen: ReadonlySet<Mark['type']> = new Set(['anchor', 'element', 'link', 'outline'])

function asArtifactMark(mark: Mark): Mark[] {
  if (unseen.has(mark.type)) return []
  if (mark.type === 'text') return [{...mark, artifact: true}]
  return [mark.type === 'formula' || mark.type === 'picture' ? {...mark, element: undefined} : mark]
}
