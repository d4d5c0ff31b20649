import type {Definition, FootnoteDefinition, Image, ImageReference, Nodes} from 'mdast'
import {toImage} from '../text/to-image.js'
import {visitAll} from '../text/visit-all.js'

/** What of a post is to be known before it is written. */
export interface Survey {
  /** References resolved. */
  readonly images: readonly Image[]
  readonly formulas: readonly FoundFormula[]
  /** Languages of code, as they are stated. */
  readonly languages: ReadonlySet<string>
  /** Links and pictures that references mean, by identifier; of two the first. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Notes by identifier; of two the first. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

/** A formula of a post. */
export interface FoundFormula {
  /** TeX, not empty. */
  readonly tex: string
  readonly display: 'block' | 'inline'
}

/**
 * Look through a post once, for all that is to be found in it.
 *
 * @param nodes
 *   Content of the post; not changed.
 * @returns
 *   What is in it, in the order of the text.
 */
export function surveyPost(nodes: readonly Nodes[]): Survey {
  const shown: Array<Image | ImageReference> = []
  const formulas: FoundFormula[] = []
  const languages = new Set<string>()
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()

  visitAll(nodes, node => {
    const {type} = node
    if (type === 'image' || type === 'imageReference') shown.push(node)
    else if (type === 'code' && node.lang) languages.add(node.lang)
    else if (type === 'math') addFormula(node.value, 'block')
    else if (type === 'inlineMath') addFormula(node.value, 'inline')
    else if (type === 'definition') addFirst(definitions, node)
    else if (type === 'footnoteDefinition') addFirst(notes, node)
  })
  const images = shown.flatMap(node => {
    if (node.type === 'image') return node
    const definition = definitions.get(node.identifier)
    return definition ? toImage(node, definition) : []
  })
  return {images, formulas, languages, definitions, notes}

  function addFormula(value: string, display: FoundFormula['display']): void {
    const tex = value.trim()
    if (tex) formulas.push({tex, display})
  }
}

function addFirst<Found extends {readonly identifier: string}>(
  known: Map<string, Found>,
  node: Found
): void {
  if (!known.has(node.identifier)) known.set(node.identifier, node)
}
