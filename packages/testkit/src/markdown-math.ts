import type MarkdownIt from 'markdown-it'

/**
 * Teach markdown-it the math of dollar signs, as text with its TeX.
 *
 * A run of dollar signs is closed by the next run of the same length; two or
 * more alone on a line open a block.
 */
export function markdownMath(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'math', (state, silent) => {
    if (state.src[state.pos] !== '$') return false
    const run = state.src.slice(state.pos).match(/^\$+/)?.[0] ?? ''
    const start = state.pos + run.length
    const end = findRun(state.src, run, start, state.posMax)
    if (end === undefined) {
      if (!silent) state.pending += run
      state.pos = start
      return true
    }
    if (!silent) state.push('math', '', 0).content = state.src.slice(start, end)
    state.pos = end + run.length
    return true
  })

  markdown.block.ruler.before(
    'fence',
    'math',
    (state, startLine, endLine, silent) => {
      const open = lineOf(startLine).match(/^(\${2,})[^$]*$/)?.[1]
      if (!open || state.sCount[startLine] === undefined) return false
      if (silent) return true
      let line = startLine + 1
      while (line < endLine && !isInterrupted(line) && !closes(lineOf(line), open)) line++
      const indent = state.sCount[startLine] ?? 0
      const token = state.push('math', '', 0)
      token.block = true
      token.content = state.getLines(startLine + 1, line, indent, false)
      state.line = line < endLine && !isInterrupted(line) ? line + 1 : line
      return true

      function lineOf(index: number): string {
        return state.src.slice(
          (state.bMarks[index] ?? 0) + (state.tShift[index] ?? 0),
          state.eMarks[index]
        )
      }

      /** Tell whether a line has left the list or quote that the block is in. */
      function isInterrupted(index: number): boolean {
        return lineOf(index) !== '' && (state.sCount[index] ?? 0) < state.blkIndent
      }
    },
    {alt: ['paragraph', 'blockquote', 'list']}
  )

  markdown.renderer.rules.math = (tokens, index) => {
    const tex = markdown.utils.escapeHtml(tokens[index]?.content.trim() ?? '')
    return `<span data-tex="${tex}"></span>`
  }
}

function closes(line: string, open: string): boolean {
  return /^\$+\s*$/.test(line) && line.trimEnd().length >= open.length
}

function findRun(text: string, run: string, from: number, to: number): number | undefined {
  const runs = /\$+/g
  runs.lastIndex = from
  for (let match = runs.exec(text); match && match.index < to; match = runs.exec(text)) {
    if (match[0].length === run.length) return match.index
  }
  return undefined
}
