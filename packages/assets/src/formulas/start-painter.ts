import type {DrawFormula, FormulaRequest} from '@answerbook/core'
import {cleanTex, createMathJax, hasLineEnds, type SvgElement} from '@answerbook/formulas'
import type {FaceSource} from '../lettering/face-source.js'
import {type FoundFaces, findFaces} from '../lettering/find-faces.js'
import {type OpenFace, openFace} from '../lettering/open-face.js'
import {setWord} from '../lettering/set-word.js'
import type {FormulaPainterOptions} from './formula-painter-options.js'
import {rasterize} from './rasterize.js'
import {spellTags} from './spell-tags.js'
import {toSvg} from './to-svg.js'

/** Far longer than any that is meant to be read. */
const longestTex = 10_000
/** Larger ones fit on no page. */
const largestEm = 500
/** Pictures kept; then all are forgotten, so that many books take no memory. */
const formulasKept = 4096
/** Above and below the baseline, in em, of the square that a Han fills. */
const square = {h: 0.88, d: 0.12}

/**
 * Start MathJax, and make what draws formulas with it.
 *
 * @param options
 *   Faces.
 * @returns
 *   Function that draws TeX.
 */
export function startPainter({faces: sources = []}: Readonly<FormulaPainterOptions>): DrawFormula {
  /** Characters that were met and are in no mathematical font. */
  const wanted = new Set<string>()
  const opened = new Map<FaceSource, Promise<OpenFace>>()
  let faces: FoundFaces = {of: () => undefined, missing: []}
  const mathJax = createMathJax(text => {
    for (const character of text) wanted.add(character)
    return {w: setWord(text, {faces, isWide: true}).width, ...square}
  })

  /** A book may ask again, such as for what its volumes weigh. */
  const kept = new Map<string, Awaited<ReturnType<DrawFormula>>>()

  return async (tex, request) => {
    if (tex.length > longestTex) return {missing: `it has ${tex.length} characters`}
    const key = `${request.type} ${request.display} ${tex}`
    const drawn = kept.get(key) ?? (await drawNew(tex, request))
    if (kept.size >= formulasKept) kept.clear()
    kept.set(key, drawn)
    return drawn
  }

  async function drawNew(tex: string, request: FormulaRequest) {
    try {
      const known = wanted.size
      const first = draw(tex, request.display)
      if (wanted.size === known) return await finish(first, request)
      faces = await findFaces([...wanted].join(''), sources, open)
      return await finish(draw(tex, request.display), request)
    } catch (error) {
      return {missing: reasonOf(error)}
    }
  }

  function open(source: FaceSource): Promise<OpenFace> {
    const face = opened.get(source) ?? openFace(source)
    opened.set(source, face)
    return face
  }

  function draw(tex: string, display: FormulaRequest['display']): SvgElement {
    const style = display === 'block' ? 'display' : 'inline'
    const clean = spellTags(cleanTex(tex))
    const tree = mathJax.parse(clean, style)
    if (!hasLineEnds(tree)) return mathJax.draw(tree, style)
    // MathJax 3 draws lines of their own in one line.
    return mathJax.draw(mathJax.parse(`\\begin{gathered}${clean}\\end{gathered}`, style), style)
  }

  async function finish(element: SvgElement, {display, type}: FormulaRequest) {
    const picture = toSvg(element, faces, display)
    if ('missing' in picture) return picture
    const {svg, widthEm, heightEm, depthEm} = picture
    if (!(widthEm <= largestEm && heightEm <= largestEm)) return {missing: 'it is too large'}
    const bytes = type === 'image/png' ? await rasterize(picture) : new TextEncoder().encode(svg)
    return {bytes, type, widthEm, heightEm, depthEm}
  }
}

/** A formula nested too deeply overflows the stack; the errors of MathJax are no `Error`. */
function reasonOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
  return error instanceof RangeError && message.includes('stack')
    ? 'it is nested too deeply'
    : message || 'it cannot be read'
}
