import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    vaultComment: 'vaultComment'
  }
}

const percentSign = 37

/** What a comment becomes: an HTML comment that no one writes. */
export const commentValue = '<!--%%-->'

/**
 * Comments for the writer's eyes, as in `%%text%%`.
 *
 * @see https://help.obsidian.md/syntax#Comments
 */
export const comment: Extension = {text: {[percentSign]: createConstruct()}}

/** Makes an HTML comment of each, which shows as little. */
export const commentFromMarkdown: FromMarkdown = {
  enter: {
    vaultComment(token) {
      this.enter({type: 'html', value: commentValue}, token)
      this.buffer()
    }
  },
  exit: {
    vaultComment(token) {
      this.resume()
      this.exit(token)
    }
  }
}

function createConstruct(): Construct {
  return {
    name: 'vaultComment',
    tokenize(effects, ok, nok) {
      let signs = 0
      return start

      function start(code: Code): State | undefined {
        effects.enter('vaultComment')
        effects.enter('data')
        return open(code)
      }

      function open(code: Code): State | undefined {
        if (code !== percentSign) return signs === 2 ? inside(code) : nok(code)
        if (signs === 2) return nok(code)
        signs++
        effects.consume(code)
        return open
      }

      function inside(code: Code): State | undefined {
        if (code === null) return nok(code)
        if (code < -2 && code > -6) {
          signs = 2
          effects.exit('data')
          effects.enter('lineEnding')
          effects.consume(code)
          effects.exit('lineEnding')
          effects.enter('data')
          return inside
        }
        effects.consume(code)
        signs = code === percentSign ? signs + 1 : 2
        return signs === 4 ? close : inside
      }

      function close(code: Code): State | undefined {
        effects.exit('data')
        effects.exit('vaultComment')
        return ok(code)
      }
    }
  }
}
