import type {Cluster} from './cluster.js'
import {findWesternMarks} from './find-western-marks.js'
import {makeBox} from './make-box.js'
import {makeSpace} from './make-space.js'
import {makeSquare} from './make-square.js'
import {makeVoid} from './make-void.js'
import {makeWord, type RunOfWord} from './make-word.js'
import type {Run, TextRun} from './run.js'
import {splitTokens} from './split-tokens.js'

/**
 * Turn the runs of a paragraph into clusters, measured, with the space between them.
 *
 * @param runs
 *   Runs in order.
 * @returns
 *   One list of clusters for each line feed and one for the end; the texts of
 *   clusters and spaces, joined, are the text of the runs.
 */
export function toClusters(runs: readonly Run[]): readonly (readonly Cluster[])[] {
  const texts = runs.map(run => (run.type === 'text' ? run.text.replace(/\r\n?/g, '\n') : '\uFFFC'))
  const western = findWesternMarks(texts.join(''))
  const result: Cluster[][] = [[]]
  let current: Cluster[] = result[0] ?? []
  // A word of code may be of several colours, and is broken as one.
  let word: RunOfWord[] = []
  let offset = 0

  for (const [index, run] of runs.entries()) {
    const text = texts[index] ?? ''
    if (run.type === 'box' || !run.style.monospaced) endWord()
    if (run.type === 'box') current.push(makeBox(run))
    else addText(run, text, offset)
    offset += text.length
  }
  endWord()
  return result

  function addText(run: TextRun, text: string, start: number): void {
    const isWestern = (index: number) => western.has(start + index)
    for (const token of splitTokens(text, isWestern)) {
      if (token.type !== 'word') endWord()
      if (token.type === 'feed') {
        current = []
        result.push(current)
      } else if (token.type === 'space') {
        const last = current.pop() ?? makeVoid(run)
        current.push({...last, space: makeSpace(run, token.text, last.space)})
      } else if (token.type === 'word') {
        word.push({run, graphemes: token.graphemes})
        if (!run.style.monospaced) endWord()
      } else {
        current.push(makeSquare(run, token.text))
      }
    }
  }

  function endWord(): void {
    if (word.length === 0) return
    for (const cluster of makeWord(word)) current.push(cluster)
    word = []
  }
}
