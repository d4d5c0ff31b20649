import type {Words} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import type {Definition, Nodes} from 'mdast'
import type {Tell} from '../create-teller.js'
import type {Typeset} from '../math/typeset.js'
import type {Picture} from '../pictures/take-picture.js'
import {escapeXml} from '../text/escape-xml.js'
import {plainText} from '../text/plain-text.js'
import {handlerOf} from './nodes/index.js'
import type {NoteReference} from './note-reference.js'
import type {Handler, State} from './state.js'
import {tiedRuns} from './tied-runs.js'
import {writeParagraph} from './write-paragraph.js'

/** What handlers need of the book around the post. */
export interface Surroundings {
  readonly words: Words
  readonly vertical: boolean
  readonly hasWideQuotes: boolean
  readonly tell: Tell
  readonly typeset: Typeset
  /** Divides code into tokens. */
  readonly highlight: Highlight
  readonly anchor: (url: string) => string | undefined
  readonly picture: (url: string) => Picture | undefined
  readonly note: (identifier: string) => NoteReference | undefined
}

type Place = Pick<State, 'inFigure' | 'inLink' | 'vertical'>

/** What is so in a figure, a link or a table. */
const places: Readonly<Record<Parameters<State['inside']>[0], Partial<Place>>> = {
  figure: {inFigure: true},
  link: {inLink: true},
  table: {vertical: false}
}

/** As deep as readers of answer documents let a tree be; more is flattened. */
const maxDepth = 256

/**
 * Create the state in which a post is written.
 *
 * @param definitions
 *   What its references mean, by identifier.
 * @param surroundings
 *   What is around it.
 * @returns
 *   State for handlers; tells `node-unknown` and `depth-limited`.
 */
export function createState(
  definitions: ReadonlyMap<string, Definition>,
  surroundings: Surroundings
): State {
  const {anchor, hasWideQuotes, highlight, note, picture, tell, typeset, vertical, words} =
    surroundings
  let depth = 0
  return at({inFigure: false, inLink: false, vertical})

  function at(place: Place): State {
    const inner: Partial<Record<Parameters<State['inside']>[0], State>> = {}
    const state: State = {
      words,
      vertical: place.vertical,
      hasWideQuotes,
      tell,
      typeset,
      highlight,
      inFigure: place.inFigure,
      inLink: place.inLink,
      anchor,
      picture,
      note,
      definition: identifier => definitions.get(identifier),
      inside(name) {
        inner[name] ??= at({...place, ...places[name]})
        return inner[name]
      },
      flow: nodes => below(state, nodes, writeFlow),
      phrasing: nodes => below(state, nodes, writePhrasing)
    }
    return state
  }

  function below(state: State, nodes: readonly Nodes[], write: typeof writeFlow): string {
    if (nodes.length === 0) return ''
    if (depth === maxDepth) {
      const reason = `Unexpected nesting of more than ${maxDepth} levels, kept the text alone`
      tell('depth-limited', '', reason, nodes[0])
      return escapeXml(plainText(nodes))
    }
    depth += 1
    const written = write(state, nodes)
    depth -= 1
    return written
  }

  function writeFlow(state: State, nodes: readonly Nodes[]): string {
    let written = ''
    let line: Nodes[] = []
    for (const node of nodes) {
      const write = flowOf(node)
      if (!write) {
        line.push(node)
        continue
      }
      if (line.length > 0) {
        written = addBlock(written, writeParagraph(state, line))
        line = []
      }
      written = addBlock(written, write(state, node))
    }
    return addBlock(written, writeParagraph(state, line))
  }

  function flowOf(node: Nodes): Handler['flow'] {
    const handler = handlerOf(node)
    if (handler) return handler.flow
    const holdsBlocks = childrenOf(node).some(child => handlerOf(child)?.flow)
    return holdsBlocks ? writeUnknown : undefined
  }

  function writeUnknown(state: State, node: Nodes): string {
    tellUnknown(node)
    return state.flow(childrenOf(node))
  }

  function writePhrasing(state: State, nodes: readonly Nodes[]): string {
    const runs = nodes.length > 1 ? tiedRuns(nodes) : undefined
    if (!runs) return writeRun(state, nodes, '')
    return runs.reduce((line, run) => {
      const written = writeRun(state, run, line)
      return run.length > 1 ? `${line}<span class="tied">${written}</span>` : line + written
    }, '')
  }

  function writeRun(state: State, nodes: readonly Nodes[], before: string): string {
    let line = ''
    for (const node of nodes) {
      const handler = handlerOf(node)
      if (!handler) tellUnknown(node)
      const written = handler?.phrasing
        ? handler.phrasing(state, node)
        : state.phrasing(childrenOf(node)) || escapeXml(textOf(node))
      const isBlock = handler !== undefined && !handler.phrasing
      line += isBlock && before + line && written ? `<br/>${written}` : written
    }
    return line
  }

  function tellUnknown(node: Nodes): void {
    tell('node-unknown', node.type, `Unexpected \`${node.type}\`, kept what is in it`, node)
  }
}

/** Add a block on lines of its own, if there is anything in it. */
function addBlock(written: string, block: string): string {
  return written && block ? `${written}\n${block}` : written || block
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : []
}

function textOf(node: Nodes): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}
