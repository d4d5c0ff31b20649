import {mirrorCluster} from '../bidi/mirror-cluster.js'
import type {Cluster, Space} from './cluster.js'
import {findWesternMarks} from './find-western-marks.js'
import {makeBox} from './make-box.js'
import {makeSpace} from './make-space.js'
import {makeHan, makeSquare} from './make-square.js'
import {makeVoid} from './make-void.js'
import {makeWord, type RunOfWord} from './make-word.js'
import type {Run, TextRun} from './run.js'
import {splitTokens, type Token} from './split-tokens.js'
import {textsOf} from './texts-of.js'

/**
 * Turn the runs of a paragraph into clusters, measured, with the space between them.
 *
 * @param runs
 *   Runs in order.
 * @param levels
 *   Embedding levels of their text, if any of it is written from the right.
 * @returns
 *   One list of clusters for each line feed and one for the end; the texts of
 *   clusters and spaces, joined, are the text of the runs.
 */
export function toClusters(
  runs: readonly Run[],
  levels?: Uint8Array
): readonly (readonly Cluster[])[] {
  const texts = textsOf(runs)
  const western = findWesternMarks(texts.join(''))
  const result: Cluster[][] = [[]]
  let current: Cluster[] = result[0] ?? []
  // A word of code may be of several colours, and is broken as one.
  let word: RunOfWord[] = []
  let level = 0
  let offset = 0

  for (const [index, run] of runs.entries()) {
    const text = texts[index] ?? ''
    if (run.type === 'box' || !run.style.monospaced) endWord()
    if (run.type === 'box') current.push(levelled(makeBox(run), levels?.[offset]))
    else addText(run, text, offset)
    offset += text.length
  }
  endWord()
  return result

  function addText(run: TextRun, text: string, start: number): void {
    const isWestern = (index: number) => western.has(start + index)
    let index = start
    for (const token of splitTokens(text, isWestern)) {
      if (token.type !== 'word') endWord()
      if (token.type === 'feed') {
        current = []
        result.push(current)
      } else if (token.type === 'space') {
        const last = current.pop() ?? levelled(makeVoid(run), levels?.[index])
        const space = makeSpace(run, token.text, last.space)
        current.push({...last, space: levelled(space, levels?.[index])})
      } else if (token.type === 'han') {
        addHan(run, token.text, index)
      } else if (token.type === 'word') {
        addWord(run, token.graphemes, index)
        if (!run.style.monospaced) endWord()
      } else {
        current.push(squareOf(run, token.text, levels?.[index]))
      }
      if (levels) index += lengthOf(token)
    }
  }

  function addHan(run: TextRun, text: string, start: number): void {
    for (const cluster of makeHan(run, text)) {
      current.push(levels ? levelled(cluster, levels[start]) : cluster)
      start++
    }
  }

  /** A word of several directions is several words that no line break parts. */
  function addWord(run: TextRun, graphemes: readonly string[], start: number): void {
    if (!levels) {
      word.push({run, graphemes})
      return
    }
    let own: string[] = []
    let index = start
    for (const grapheme of graphemes) {
      const next = levels[index] ?? 0
      if (next !== level) {
        if (own.length > 0) word.push({run, graphemes: own})
        endWord()
        own = []
        level = next
      }
      own.push(grapheme)
      index += grapheme.length
    }
    word.push({run, graphemes: own})
  }

  function endWord(): void {
    if (word.length === 0) return
    for (const cluster of makeWord(word, {level})) current.push(cluster)
    word = []
  }
}

function squareOf(run: TextRun, text: string, level = 0): Cluster {
  const mirror = run.style.rules?.bidi?.mirror
  if (level % 2 === 0 || !mirror) return levelled(makeSquare(run, text), level)
  return levelled(mirrorCluster(makeSquare(run, mirror(text)), text), level)
}

function levelled<Kind extends Cluster | Space>(one: Kind, level = 0): Kind {
  return level === 0 ? one : {...one, level}
}

function lengthOf(token: Token): number {
  if (token.type === 'feed') return 1
  return token.type === 'word' ? token.graphemes.join('').length : token.text.length
}
