import type {Node} from 'unist'
import type {SourceFile} from '../../source.js'
import {type RuleId, tell} from '../../tell.js'

/** What a note of a vault has that a book has not. */
type ChangeId = Extract<
  RuleId,
  'block-name-dropped' | 'callout-simplified' | 'embed-linked' | 'highlight-underlined'
>

/** Counts what had to be changed, to tell it once a kind. */
export interface Changes {
  /** Note that something at a node was changed. */
  readonly add: (ruleId: ChangeId, node: Node) => void
  /** Tell all that was, at the place of the first of its kind. */
  readonly tell: () => void
}

/** Set up the counts for one document. */
export function createChanges(file: SourceFile): Changes {
  const found = new Map<ChangeId, {readonly line: number; count: number}>()
  return {
    add(ruleId, {position}) {
      const known = found.get(ruleId)
      if (known) known.count++
      else found.set(ruleId, {line: position?.start.line ?? 1, count: 1})
    },
    tell() {
      for (const [ruleId, {line, count}] of found) {
        const [one, many, done] = reasons[ruleId]
        const what = count === 1 ? one : `${count} ${many}`
        tell(file.vfile, ruleId, `Unexpected ${what}, ${done}`, line + file.bodyStart.line - 1)
      }
    }
  }
}

const reasons: Readonly<Record<ChangeId, readonly [one: string, many: string, done: string]>> = {
  'block-name-dropped': ['name of a block', 'names of blocks', 'left out'],
  'callout-simplified': ['callout', 'callouts', 'kept as a quote without its kind'],
  'embed-linked': ['embedded note', 'embedded notes', 'kept as a link'],
  'highlight-underlined': ['highlight', 'highlights', 'kept as underlined text']
}
