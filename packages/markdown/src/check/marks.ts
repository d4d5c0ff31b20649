/** What text can be beside itself, each a bit of a number. */
export const marks = {
  strong: 1,
  emphasis: 2,
  delete: 4,
  underline: 8,
  superscript: 16,
  subscript: 32,
  inlineCode: 64,
  inlineMath: 128,
  highlight: 256,
  keyboard: 512,
  sample: 1024,
  small: 2048,
  variable: 4096
} as const

/** The name of a mark. */
export type MarkName = keyof typeof marks

/** Marks that may leave space and punctuation at their ends outside. */
export const looseMarks: ReadonlySet<MarkName> = new Set(['delete', 'emphasis', 'strong'])

/** Tell whether a name, such as a type of node, is that of a mark. */
export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(marks, name)
}

/** Which mark each tag of HTML is. */
export const markByTag: ReadonlyMap<string, MarkName> = new Map([
  ['b', 'strong'],
  ['code', 'inlineCode'],
  ['del', 'delete'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['ins', 'underline'],
  ['kbd', 'keyboard'],
  ['mark', 'highlight'],
  ['s', 'delete'],
  ['samp', 'sample'],
  ['small', 'small'],
  ['strong', 'strong'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['u', 'underline'],
  ['var', 'variable']
])
