import type {Construct} from './construct.js'

/** Shapes of files that hold several texts. */
export const files: readonly Construct[] = [
  {
    name: 'answer of the API',
    becomes: 'post with author, dates, votes',
    looks: /\n(?:answer\n[\s\S]*<p|[\s\S]*<p[\s\S]*\nanswer\n)/
  },
  {
    name: 'pin, its text in parts',
    becomes: 'post',
    looks: /\npin\n/
  },
  {
    name: 'search hit with `<em>` marks',
    becomes: 'post without the marks',
    looks: /\nsearch_result\n/
  },
  {
    name: 'text that the API cuts: unpaid, collapsed',
    becomes: 'post marked as truncated, message',
    looks: /content_need_truncated|is_collapsed|paid/
  },
  {
    name: 'entry of a feed',
    becomes: 'document',
    looks: /<item>|<entry>|jsonfeed\.org/
  },
  {
    name: 'row of a Stack Exchange dump',
    becomes: 'post; question and answers are one thread, with their licence',
    looks: /<row /
  }
]
