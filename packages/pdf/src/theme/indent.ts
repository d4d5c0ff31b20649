/** How to show where a paragraph begins. */
export type Indent = 'auto' | 'block' | 'indent'
