/** What may be in an element, and where it may stand. */
export interface ContentRule {
  /** Elements that it may stand in. */
  readonly parents?: readonly string[]
  /** How many children it must have. */
  readonly count?: number
  readonly content?: 'elements' | 'none' | 'text'
  readonly attributes?: readonly string[]
}

/** A token of a formula: text, and how it looks. */
const token = {content: 'text', attributes: ['mathcolor', 'mathsize', 'mathvariant']} as const
const space = {
  content: 'none',
  attributes: ['depth', 'height', 'linebreak', 'mathbackground', 'width']
} as const
const alignment = ['columnalign', 'rowalign']

function row(count?: number, attributes: readonly string[] = []): ContentRule {
  return {content: 'elements', attributes, ...(count === undefined ? {} : {count})}
}

/**
 * Rules of HTML for lists and tables, and of MathML 3 for the presentation of
 * formulas.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html
 * @see https://www.w3.org/TR/MathML3/chapter3.html#presm.reqarg
 */
export const contentModel: ReadonlyMap<string, ContentRule> = new Map<string, ContentRule>([
  ['table', {content: 'elements'}],
  ['thead', {parents: ['table'], content: 'elements'}],
  ['tbody', {parents: ['table'], content: 'elements'}],
  ['tr', {parents: ['tbody', 'thead'], content: 'elements'}],
  ['td', {parents: ['tr']}],
  ['th', {parents: ['tr']}],
  ['ul', {content: 'elements'}],
  ['ol', {content: 'elements'}],
  ['li', {parents: ['ol', 'ul']}],
  ['figcaption', {parents: ['figure']}],
  ['dt', {parents: ['dl']}],
  ['dd', {parents: ['dl']}],
  ['math', row(undefined, ['alttext', 'display'])],
  ['menclose', row(undefined, ['notation'])],
  ['mfrac', row(2, ['bevelled', 'linethickness'])],
  ['mi', token],
  ['mmultiscripts', row()],
  ['mn', token],
  [
    'mo',
    {
      content: 'text',
      attributes: [
        ...token.attributes,
        ...['accent', 'fence', 'form', 'largeop', 'linebreak', 'lspace', 'maxsize', 'minsize'],
        ...['movablelimits', 'rspace', 'separator', 'stretchy', 'symmetric']
      ]
    }
  ],
  ['mover', row(2, ['accent'])],
  ['mpadded', row(undefined, ['depth', 'height', 'lspace', 'voffset', 'width'])],
  ['mphantom', row()],
  ['mprescripts', {content: 'none', attributes: [], parents: ['mmultiscripts']}],
  ['mroot', row(2)],
  ['mrow', row()],
  ['mspace', space],
  ['msqrt', row()],
  ['mstyle', row(undefined, ['displaystyle', 'mathsize', 'mathvariant', 'scriptlevel'])],
  ['msub', row(2)],
  ['msubsup', row(3)],
  ['msup', row(2)],
  [
    'mtable',
    row(undefined, [
      ...alignment,
      ...['columnlines', 'displaystyle', 'frame', 'rowlines', 'side', 'width']
    ])
  ],
  [
    'mtd',
    {...row(undefined, [...alignment, 'columnspan', 'rowspan']), parents: ['mlabeledtr', 'mtr']}
  ],
  ['mtext', token],
  ['mtr', {...row(undefined, alignment), parents: ['mtable']}],
  ['munder', row(2, ['accentunder'])],
  ['munderover', row(3, ['accent', 'accentunder'])],
  ['none', {content: 'none', attributes: [], parents: ['mmultiscripts']}]
])
