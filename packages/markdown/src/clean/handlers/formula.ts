import type {Math as DisplayMath, InlineMath} from '@answerbook/core'
import type {Image, RootContent} from 'mdast'
import type {CleanState} from '../clean-state.js'
import {cleanInline, cleanLines} from '../clean-text.js'

/** Clean a formula in a line, or write it as what stands for it. */
export function inlineMath(
  node: InlineMath,
  {flavour}: CleanState
): RootContent | readonly RootContent[] {
  const value = node.value.includes('%')
    ? inOneLine(cleanLines(node.value))
    : cleanInline(node.value).trim()
  if (value === '') return []
  if (flavour.math === 'text') return {type: 'text', value: `\\(${value}\\)`}
  if (flavour.math === 'pictures') return picture(value, value)
  return value === node.value ? node : {type: 'inlineMath', value}
}

/** Clean a formula that stands alone; a blank line would end it for TeX. */
export function math(
  node: DisplayMath,
  {flavour}: CleanState
): RootContent | readonly RootContent[] {
  const value = cleanLines(node.value)
    .replace(/\n\s*\n/g, '\n')
    .trim()
  if (value === '') return []
  if (flavour.math === 'text') {
    return {type: 'paragraph', children: [{type: 'text', value: `\\[${inOneLine(value)}\\]`}]}
  }
  if (flavour.math === 'pictures') {
    const tex = inOneLine(`${value}\n`)
    return {type: 'paragraph', children: [picture(tex, `${tex}\\\\`)]}
  }
  return value === node.value ? node : {type: 'math', value}
}

/** Without its lines a comment would not end; the last one may go on to the end. */
function inOneLine(tex: string): string {
  return tex
    .replace(/(?<=(?<!\\)(?:\\\\)*)%.*\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Zhihu draws what its address says; two backslashes at the end set it apart. */
function picture(alt: string, tex: string): Image {
  return {type: 'image', url: `https://www.zhihu.com/equation?tex=${encodeURIComponent(tex)}`, alt}
}
