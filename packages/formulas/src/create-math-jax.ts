import type {LiteDocument} from 'mathjax-full/js/adaptors/lite/Document.js'
import type {LiteElement, LiteNode} from 'mathjax-full/js/adaptors/lite/Element.js'
import type {LiteText} from 'mathjax-full/js/adaptors/lite/Text.js'
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js'
import {STATE} from 'mathjax-full/js/core/MathItem.js'
import type {MmlNode} from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import {HTMLDocument} from 'mathjax-full/js/handlers/html/HTMLDocument.js'
import {HTMLMathItem} from 'mathjax-full/js/handlers/html/HTMLMathItem.js'
import {NodeFactory} from 'mathjax-full/js/input/tex/NodeFactory.js'
import {TeX} from 'mathjax-full/js/input/tex.js'
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js'
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js'
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js'
import 'mathjax-full/js/input/tex/bbox/BboxConfiguration.js'
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js'
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js'
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js'
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js'
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js'
import 'mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js'
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js'
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js'
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js'
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js'
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js'
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js'
import {SVG} from 'mathjax-full/js/output/svg.js'
import {addColourCommand} from './add-colour-command.js'
import type {FormulaStyle} from './formula-style.js'
import {type MathTree, toNode} from './math-tree.js'
import type {SvgElement} from './svg-node.js'

/**
 * What formulas may use: nothing that links, loads, styles, or takes characters
 * by their numbers.
 */
const packages = [
  'base',
  'ams',
  'amscd',
  'bbox',
  'boldsymbol',
  'braket',
  'cancel',
  'cases',
  'centernot',
  'color',
  'configmacros',
  'enclose',
  'extpfeil',
  'gensymb',
  'mathtools',
  'mhchem',
  'newcommand',
  'textcomp',
  'upgreek',
  'verb'
]

/** Commands of packages that are common and only name what there is. */
const macros = {
  bm: ['\\boldsymbol{#1}', 1],
  hm: ['\\boldsymbol{#1}', 1],
  mathds: ['\\mathbb{#1}', 1]
}

/** Bounds what macros can grow to. */
const mostMacros = 500
const longestBuffer = 20_000

/** Nodes that a formula may have, by its length: far more than any that uses no macros. */
const leastNodes = 500
const nodesPerCharacter = 10

/** Commands whose effect would outlast the formula. */
const lasting = /\\(?:def|let|newtagform|mathtoolsset|(?:re)?new|provide|define|Declare)/

/** So that a Han that no font of MathJax has is as large as one in the text. */
const emPx = 16
const exPx = emPx * 0.442

/** Formulas that want all of the page, such as a tag's, get this. */
const pageEms = 40

type Input = TeX<LiteNode, LiteText, LiteDocument>

/** What measures a character that no mathematical font has, in em. */
export type MeasureCharacters = (
  text: string,
  variant: string
) => {readonly w: number; readonly h: number; readonly d: number}

/** MathJax, as formulas need it. */
export interface MathJax {
  /** @throws Whatever is wrong with the formula. */
  readonly parse: (tex: string, style: FormulaStyle) => MathTree
  /** Make a tree of some nodes of another. */
  readonly group: (nodes: readonly MathTree[], tree: MathTree, style: FormulaStyle) => MathTree
  /** Make a node that is not seen, but that signs stand off. */
  readonly nothing: (tree: MathTree) => MathTree
  /** Draw a tree: the outermost `svg` element. */
  readonly draw: (tree: MathTree, style: FormulaStyle) => SvgElement
}

/**
 * Start MathJax.
 *
 * @param measure
 *   Measures what is in no mathematical font.
 * @returns
 *   Its parser and its painter; formulas know nothing of each other.
 * @see https://docs.mathjax.org/en/v3.2/
 */
export function createMathJax(measure: MeasureCharacters): MathJax {
  const adaptor = liteAdaptor()
  const colour = addColourCommand()
  const output = new SVG<LiteNode, LiteText, LiteDocument>({
    fontCache: 'none',
    internalSpeechTitles: false
  })
  output.measureTextNodeWithCache = (_node, text, variant) => measure(text, variant)
  let {document, input} = open()

  return {
    parse(tex, style) {
      const isLasting = lasting.test(tex)
      try {
        input.reset()
        limitNodes(input, leastNodes + nodesPerCharacter * tex.length)
        return document.convert(tex, {display: style === 'display', end: STATE.CONVERT})
      } finally {
        if (isLasting) ({document, input} = open())
      }
    },
    group(nodes, tree, style) {
      const {attributes, factory} = toNode(tree)
      const row = factory.create('inferredMrow', {}, nodes.map(toNode)) as MmlNode
      const math = factory.create('math', attributes.getAllAttributes(), [row]) as MmlNode
      math.setInheritedAttributes({}, style === 'display', 0, false)
      return math
    },
    nothing: tree => toNode(tree).factory.create('TeXAtom', {}, []) as MmlNode,
    draw(tree, style) {
      const item = new HTMLMathItem<LiteNode, LiteText, LiteDocument>(
        '',
        input,
        style === 'display'
      )
      item.setMetrics(emPx, exPx, pageEms * emPx, 1_000_000, 1)
      item.root = toNode(tree)
      const container = output.typeset(item, document)
      return adaptor.firstChild(container as LiteElement) as SvgElement
    }
  }

  function open() {
    const input = new TeX<LiteNode, LiteText, LiteDocument>({
      packages: [...packages, colour],
      macros,
      maxBuffer: longestBuffer,
      maxMacros: mostMacros,
      ams: {multlineWidth: 'auto'},
      formatError: (_jax: unknown, error: unknown) => {
        throw error
      }
    })
    const options = {InputJax: input, OutputJax: output}
    return {input, document: new HTMLDocument(adaptor.parse(''), adaptor, options)}
  }
}

/** A macro doubles what it stands for with each line: it is stopped, whatever it makes. */
function limitNodes(input: Input, most: number): void {
  const {nodeFactory} = input.parseOptions
  let count = 0
  nodeFactory.create = (kind, ...rest) => {
    if (++count > most) throw new RangeError('Its macros make too much of it')
    return NodeFactory.prototype.create.call(nodeFactory, kind, ...rest)
  }
}
