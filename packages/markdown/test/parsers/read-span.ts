import type {
  Code,
  CompileContext,
  Construct,
  Extension,
  HtmlExtension,
  State,
  Token
} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    obsidianBlockId: 'obsidianBlockId'
    obsidianComment: 'obsidianComment'
    obsidianEmbed: 'obsidianEmbed'
    obsidianHighlight: 'obsidianHighlight'
    obsidianLink: 'obsidianLink'
    obsidianNote: 'obsidianNote'
    obsidianTag: 'obsidianTag'
  }
}

/** A piece of a line that means something to Obsidian. */
export interface Span {
  readonly name:
    | 'obsidianBlockId'
    | 'obsidianComment'
    | 'obsidianEmbed'
    | 'obsidianHighlight'
    | 'obsidianLink'
    | 'obsidianNote'
    | 'obsidianTag'
  /** Its first character. */
  readonly start: string
  /** All of it; the longest match is taken. */
  readonly pattern: RegExp
  /** What has to stand before it, if not anything; the end of a line is `\n`. */
  readonly before?: RegExp
  /** What has to stand after it, if not anything. */
  readonly after?: RegExp
  readonly toHtml: (text: string) => string
}

/** Give micromark the syntax and the HTML of a piece of a line. */
export function readSpan(span: Span): {syntax: Extension; html: HtmlExtension} {
  const {name, start, toHtml} = span
  return {
    syntax: {text: {[start.charCodeAt(0)]: constructOf(span)}},
    html: {
      exit: {
        [name](this: CompileContext, token: Token) {
          this.raw(toHtml(this.encode(this.sliceSerialize(token))))
        }
      }
    }
  }
}

function constructOf({name, pattern, before = /^/, after = /^/}: Span): Construct {
  return {
    name,
    previous: code => before.test(characterOf(code)),
    tokenize(effects, ok, nok) {
      let text = ''
      const {previous} = this
      return code => {
        // Where another construct failed just before, nobody has looked.
        if (!before.test(characterOf(previous))) return nok(code)
        effects.enter(name)
        return more(code)
      }

      function more(code: Code): State | undefined {
        const next = characterOf(code)
        if (pattern.test(text) && !pattern.test(text + next)) {
          effects.exit(name)
          return after.test(next) ? ok(code) : nok(code)
        }
        if (next === '\n') return nok(code)
        text += next
        effects.consume(code)
        return more
      }
    }
  }
}

/** Give the character of a code of micromark, where the ends of lines and text are negative. */
function characterOf(code: Code): string {
  if (code === null || code <= -3) return '\n'
  return code < 0 ? ' ' : String.fromCharCode(code)
}
