import type {Construct} from './construct.js'

/** Shapes of front matter. */
export const frontMatter: readonly Construct[] = [
  {
    name: 'blank lines before the fence',
    becomes: 'fields all the same',
    looks: /^\s*\n---\n/
  },
  {
    name: 'title with quotes in it, or quoted again at each run',
    becomes: 'the title as it was',
    looks: /^title: (?:'[^'\n]*["“「][^\n]*'|"{3,}|"[^"\n]*'[^\n]*")$/m
  },
  {
    name: 'YAML that is broken',
    becomes: 'fields, read line by line',
    looks: /^title: (?:"{3,}|[^'"\n]+: [^\n]*)$/m
  },
  {
    name: 'braces written `&#123;` and `&#125;`',
    becomes: 'braces',
    looks: /&#123;[\s\S]*&#125;/
  },
  {
    name: 'categories as a list, indented or not',
    becomes: 'categories',
    looks: /^categories: ?\n\s+- /m
  },
  {
    name: 'stand-in for a missing picture (`picsum.photos`)',
    becomes: 'no cover',
    looks: /^(?:headimg|thumbnail): \S*picsum\.photos/m
  },
  {
    name: 'head picture that is a formula or an avatar',
    becomes: 'no cover',
    looks: /^(?:headimg|thumbnail): \S*(?:equation\?tex=|_l\.jpg)/m
  },
  {
    name: 'name of the site as the author',
    becomes: 'the site; the author is in the text',
    looks: /^author: '?知乎/m
  },
  {
    name: 'date as mail has it, or without zone',
    becomes: 'time of the post as it is written; of 知乎, where a crawl wrote it, of saving',
    looks: /^date: '?(?:[A-Z][a-z]{2}, \d\d? |\d{4}-\d\d-\d\d \d\d:)/m
  },
  {
    name: 'title that says who answered, `linkTitle`',
    becomes: 'author, question, address',
    looks: /^title: .*回答了问题[\s\S]*^linkTitle: /m
  },
  {
    name: 'text cut at some length, ` ...`',
    becomes: 'post marked as truncated',
    looks: /linkTitle[\s\S]*\s\.{3}\s*(?:<[^>]*>\s*)*$/
  }
]
