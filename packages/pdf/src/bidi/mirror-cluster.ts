import type {Glyph} from '../fonts/face.js'
import {classOf} from '../text/class-of.js'
import type {Cluster} from '../text/cluster.js'

/**
 * Let a cluster stand for the mark that it is the mirror image of.
 *
 * @param cluster
 *   Cluster of the mirror image.
 * @param text
 *   The mark in the text.
 * @returns
 *   Cluster that looks as it did and is copied as the mark; its blanks, on the
 *   other sides now, are not taken away.
 */
export function mirrorCluster(cluster: Cluster, text: string): Cluster {
  const found = cluster.text === text ? cluster.first : classOf(text)
  return {
    ...cluster,
    text,
    glyphs: cluster.text === text ? cluster.glyphs : standFor(cluster.glyphs, text),
    blankBeforePt: 0,
    blankAfterPt: 0,
    first: found,
    last: found
  }
}

function standFor(glyphs: readonly Glyph[], text: string): readonly Glyph[] {
  const codePoints = Array.from(text, character => character.codePointAt(0) ?? 0)
  return glyphs.map((glyph, index) => ({...glyph, codePoints: index === 0 ? codePoints : []}))
}
