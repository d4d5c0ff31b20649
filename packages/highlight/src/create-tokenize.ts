import type prism from 'prismjs'
import type {TokenStream} from 'prismjs'
import clike from 'refractor/clike'
import {type Refractor, refractor} from 'refractor/core'
import css from 'refractor/css'
import cssExtras from 'refractor/css-extras'
import javascript from 'refractor/javascript'
import json from 'refractor/json'
import markdown from 'refractor/markdown'
import markup from 'refractor/markup'
import regex from 'refractor/regex'
import yaml from 'refractor/yaml'
import type {Syntax} from './syntax.js'

/** Divides code by a grammar, by whatever name of its own. */
export type Tokenize = (code: string, syntax: Syntax, name: string) => TokenStream

/** Some grammars take others in that are there before them, and some change them. */
const bases: readonly Syntax[] = [markup, css, clike, regex, javascript, cssExtras]
const guests: ReadonlyMap<string, readonly Syntax[]> = new Map([
  ['graphql', [yaml, markdown]],
  ['http', [json]],
  ['markdown', [yaml]]
])

/** It is Prism, which its types do not say. */
type Prism = Refractor & Pick<typeof prism, 'hooks' | 'tokenize'>

/**
 * Create what divides code by the grammars of Prism, each set up when it is
 * first asked for, and after the same others whatever was asked for before.
 *
 * @returns
 *   Function that gives tokens, in which there may be others.
 * @see https://prismjs.com/docs/prism#highlight
 */
export function createTokenize(): Tokenize {
  const {hooks, languages, tokenize} = refractor as Prism
  const ready = new Set<Syntax>()
  return (code, syntax, name) => {
    setUp(syntax)
    const language = syntax.displayName
    const env = {code, language, grammar: languages[name] ?? {}, tokens: [] as TokenStream}
    hooks.run('before-tokenize', env)
    env.tokens = tokenize(env.code, env.grammar)
    hooks.run('after-tokenize', env)
    return env.tokens
  }

  function setUp(syntax: Syntax): void {
    if (ready.has(syntax)) return
    for (const one of [...bases, ...(guests.get(syntax.displayName) ?? []), syntax]) {
      // What changes others has no name among them, by which it would be known.
      if (!ready.has(one)) refractor.register(one)
      ready.add(one)
    }
  }
}
