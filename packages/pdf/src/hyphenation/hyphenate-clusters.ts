import type {Glyph} from '../fonts/face.js'
import {pickFace} from '../fonts/pick-face.js'
import type {Cluster} from '../text/cluster.js'
import {measureGlyphs} from '../text/measure-glyphs.js'
import type {Hyphenate} from './hyphenate.js'

/** Of a hyphen: better than letters far apart, worse than a little space. */
const hyphenPenalty = 100

/** Words of small letters, not of an address or a name such as `JavaScript`. */
const words = /(?<![\p{L}\p{N}_@./:\\-])\p{Lu}?\p{Ll}{4,}(?![\p{L}\p{N}_@/:\\]|\.\p{L})/gu

const softHyphen = /\p{L}\u00AD(?=\p{L})/gu

/**
 * Let words be hyphenated where their language allows it.
 *
 * @param clusters
 *   Clusters of a paragraph.
 * @param hyphenate
 *   Finds where.
 * @returns
 *   Clusters with those of words divided, no glyph changed; the same list if
 *   there are none.
 */
export function hyphenateClusters(
  clusters: readonly Cluster[],
  hyphenate: Hyphenate
): readonly Cluster[] {
  const result: Cluster[] = []
  let before: Cluster | undefined
  for (const cluster of clusters) {
    const isWhole = !(before && isJoined(before)) && !isJoined(cluster)
    const parts = isWhole ? divide(cluster, hyphenate) : [cluster]
    for (const part of parts) result.push(part)
    before = cluster
  }
  return result.length === clusters.length ? clusters : result
}

/** What follows is of the same word, such as an address, unless that has hyphens of its own. */
function isJoined({breakAfter, text}: Cluster): boolean {
  return breakAfter !== undefined && !/[-‐–]$/.test(text)
}

function divide(cluster: Cluster, hyphenate: Hyphenate): readonly Cluster[] {
  const {face, glyphs, monospaced, run, script, text, type} = cluster
  if (type !== 'glyphs' || script === 'han' || monospaced || text.length < 5) return [cluster]
  if (!face || run.type === 'box') return [cluster]
  const offsets = offsetsOf(text, hyphenate)
  const hyphenFace = offsets.length > 0 && pickFace(run.style.faces, '-', 'latin')
  if (!hyphenFace) return [cluster]
  const [glyph] = hyphenFace.shape('-', 'latin')
  if (!glyph) return [cluster]

  const {sizePt} = run.style
  const hyphen = {face: hyphenFace, glyph, widthPt: (glyph.advance / 1000) * sizePt}
  const parts = slice(text, glyphs, offsets)
  return parts.map((part, index) => {
    const isFirst = index === 0
    const isLast = index === parts.length - 1
    return {
      ...cluster,
      ...part,
      widthPt: (measureGlyphs(part.glyphs) / 1000) * sizePt,
      first: isFirst ? cluster.first : 'letter',
      last: isLast ? cluster.last : 'letter',
      breakAfter: isLast ? cluster.breakAfter : hyphenPenalty,
      space: isLast ? cluster.space : undefined,
      hyphen: isLast ? undefined : hyphen
    }
  })
}

/** Where the author says where, nowhere else. */
function offsetsOf(text: string, hyphenate: Hyphenate): readonly number[] {
  if (text.includes('\u00AD')) {
    return Array.from(text.matchAll(softHyphen), ({0: found, index}) => index + found.length)
  }
  return [...text.matchAll(words)].flatMap(({0: word, index}) =>
    hyphenate(word).map(offset => index + offset)
  )
}

interface Part {
  readonly text: string
  readonly glyphs: readonly Glyph[]
}

/** Divided between glyphs alone, so that letters stay joined and kerned. */
function slice(text: string, glyphs: readonly Glyph[], offsets: readonly number[]): Part[] {
  const parts: Part[] = []
  let start = 0
  let first = 0
  let offset = 0
  for (const [index, {codePoints}] of glyphs.entries()) {
    if (index > first && offsets.includes(offset)) {
      parts.push({text: text.slice(start, offset), glyphs: glyphs.slice(first, index)})
      start = offset
      first = index
    }
    const said = String.fromCodePoint(...codePoints)
    if (!text.startsWith(said, offset)) return [{text, glyphs}]
    offset += said.length
  }
  return [...parts, {text: text.slice(start), glyphs: glyphs.slice(first)}]
}
