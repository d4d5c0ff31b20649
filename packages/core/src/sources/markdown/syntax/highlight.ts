import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlightMark: 'highlightMark'
  }
}

const equalsSign = 61

/**
 * Marks of highlighted text, as in `==text==`.
 *
 * @see https://help.obsidian.md/syntax#Bold,+italics,+highlights
 */
export const highlight: Extension = {text: {[equalsSign]: createConstruct()}}

/**
 * Makes each mark a node of its own, to be paired once its siblings are known.
 *
 * It is raw HTML that is no tag: one that finds no partner is text again.
 */
export const highlightFromMarkdown: FromMarkdown = {
  enter: {
    highlightMark(token) {
      this.enter({type: 'html', value: '=='}, token)
    }
  },
  exit: {
    highlightMark(token) {
      this.exit(token)
    }
  }
}

function createConstruct(): Construct {
  return {
    name: 'highlightMark',
    previous: code => code !== equalsSign,
    tokenize(effects, ok, nok) {
      const isAfterText = this.previous !== null && this.previous > 0 && this.previous !== 32
      return first

      function first(code: Code): State | undefined {
        effects.enter('highlightMark')
        effects.consume(code)
        return second
      }

      function second(code: Code): State | undefined {
        if (code !== equalsSign) return nok(code)
        effects.consume(code)
        return after
      }

      function after(code: Code): State | undefined {
        const isBeforeText = code !== null && code > 32
        if (code === equalsSign || !(isAfterText || isBeforeText)) return nok(code)
        effects.exit('highlightMark')
        return ok(code)
      }
    }
  }
}
