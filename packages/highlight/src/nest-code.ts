import type {Token, TokenStream} from 'prismjs'

/**
 * Divide the code that stands in Markdown by its own language.
 *
 * @param stream
 *   Tokens of Markdown; changed.
 * @param tokenize
 *   Divides code of a named language; gives code as it is if it does not know that.
 */
export function nestCode(
  stream: TokenStream,
  tokenize: (code: string, lang: string) => TokenStream
): void {
  for (const fence of [stream].flat()) {
    if (typeof fence === 'string' || fence.type !== 'code') continue
    const parts = [fence.content].flat().filter(part => typeof part !== 'string')
    const [lang, block] = ['code-language', 'code-block'].map(type => find(parts, type))
    if (typeof lang?.content !== 'string' || typeof block?.content !== 'string') continue
    block.content = tokenize(block.content, lang.content)
  }
}

function find(tokens: readonly Token[], type: string): Token | undefined {
  return tokens.find(token => token.type === type)
}
