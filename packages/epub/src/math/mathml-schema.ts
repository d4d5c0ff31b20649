/**
 * What MathML 3 says of an element: the attributes that formulas need, how
 * many children it must have, and whether it holds text alone.
 *
 * @see https://www.w3.org/TR/MathML3/appendixa.html
 */
export interface ElementRule {
  readonly attributes?: readonly string[]
  readonly arity?: number
  readonly content?: 'none' | 'text'
}

const token = {attributes: ['mathvariant', 'mathsize'], content: 'text'} as const
const cells = ['columnalign', 'rowalign']

/** Elements that a formula may have; others are replaced by their children. */
export const mathmlSchema: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ['math', {attributes: ['display']}],
  ['menclose', {attributes: ['notation']}],
  ['merror', {}],
  ['mfrac', {attributes: ['linethickness', 'bevelled'], arity: 2}],
  ['mi', token],
  ['mmultiscripts', {}],
  ['mn', token],
  [
    'mo',
    {
      attributes: [
        ...token.attributes,
        'accent',
        'fence',
        'form',
        'largeop',
        'linebreak',
        'lspace',
        'maxsize',
        'minsize',
        'movablelimits',
        'rspace',
        'separator',
        'stretchy',
        'symmetric'
      ],
      content: 'text'
    }
  ],
  ['mover', {attributes: ['accent'], arity: 2}],
  ['mpadded', {attributes: ['width', 'height', 'depth', 'voffset', 'lspace']}],
  ['mphantom', {}],
  ['mprescripts', {content: 'none'}],
  ['mroot', {arity: 2}],
  ['mrow', {}],
  ['mspace', {attributes: ['width', 'height', 'depth', 'linebreak'], content: 'none'}],
  ['msqrt', {}],
  ['mstyle', {attributes: ['displaystyle', 'scriptlevel', 'mathvariant', 'mathsize']}],
  ['msub', {arity: 2}],
  ['msubsup', {arity: 3}],
  ['msup', {arity: 2}],
  ['mtable', {attributes: [...cells, 'displaystyle', 'columnlines', 'rowlines', 'frame', 'width']}],
  ['mtd', {attributes: [...cells, 'columnspan', 'rowspan']}],
  ['mtext', token],
  ['mtr', {attributes: cells}],
  ['munder', {attributes: ['accentunder'], arity: 2}],
  ['munderover', {attributes: ['accent', 'accentunder'], arity: 3}],
  ['none', {content: 'none'}]
])
